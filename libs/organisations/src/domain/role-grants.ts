import type { HumanRole } from '@passerelle/kernel';

/** Which roles each role may give, in the scope that is its own: its group, its company, its structure. */
const GRANTABLE: Readonly<Partial<Record<HumanRole, readonly HumanRole[]>>> = {
  director: [
    'director',
    'coordinator',
    'referent',
    'privacy_officer',
    'employer',
    'ambassador',
    'tutor',
    'trainer',
    'advisor',
    'funder',
  ],
  employer: ['employer', 'ambassador', 'tutor'],
  advisor: ['advisor'],
};

/** Whether a role may give another. Never one above itself, and never one that opens more than what it sees. */
export function mayGrant(granter: string, granted: HumanRole): boolean {
  return rolesGrantableBy(granter).includes(granted);
}

/** The roles that a role may give. */
export function rolesGrantableBy(granter: string): readonly HumanRole[] {
  const grantable: Readonly<Record<string, readonly HumanRole[] | undefined>> = GRANTABLE;
  return Object.hasOwn(grantable, granter) ? (grantable[granter] ?? []) : [];
}

/** What a role must be tied to, besides its group. */
export type RoleTie = 'company' | 'prescriber' | 'funder' | 'training_provider';

const TIES: Readonly<Partial<Record<HumanRole, RoleTie>>> = {
  employer: 'company',
  ambassador: 'company',
  tutor: 'company',
  advisor: 'prescriber',
  funder: 'funder',
  trainer: 'training_provider',
};

/** What a role must be tied to, or null. */
export function tieOf(role: HumanRole): RoleTie | null {
  return TIES[role] ?? null;
}

/**
 * Whether the people of a role belong to an organisation that several groups share. A group may bring in the first of them only;
 * the others are invited by their own colleagues: else a director could make an advisor of himself and read the persons whom
 * other groups entrusted to that structure.
 */
export function belongsToSharedOrganisation(role: HumanRole): boolean {
  return role === 'advisor' || role === 'funder';
}
