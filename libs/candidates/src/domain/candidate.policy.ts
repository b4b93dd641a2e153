import { isStaff, type Role } from '@passerelle/kernel';

/** What ties a reader to a person: the reason why they may know of them at all. */
export const TIES = ['group', 'followed', 'self', 'assigned', 'taught', 'choosing', 'met'] as const;
export type Tie = (typeof TIES)[number];

/** The parts of a person's file that are opened or masked one by one. */
export const BLOCKS = ['identity', 'contact', 'consents', 'barriers', 'actions'] as const;
export type Block = (typeof BLOCKS)[number];

type Guide = Extract<Role, 'director' | 'coordinator' | 'referent' | 'advisor' | 'candidate'>;

const WHOLE_FILE: readonly Block[] = BLOCKS;

/** Rows "Personne" and "Consentement" of the access matrix, for those who guide the person. */
const OPEN_TO_GUIDES: Readonly<Record<Guide, readonly Block[]>> = {
  director: ['identity', 'contact', 'consents'],
  coordinator: WHOLE_FILE,
  referent: WHOLE_FILE,
  advisor: WHOLE_FILE,
  candidate: WHOLE_FILE,
};

/** The same rows for those who meet the person at work: never more than the useful fields. */
const OPEN_TO_PLACES: Readonly<Partial<Record<Role, Partial<Record<Tie, readonly Block[]>>>>> = {
  employer: { assigned: ['identity'], choosing: [] },
  tutor: { assigned: ['identity', 'contact'] },
  trainer: { taught: ['identity', 'contact'] },
  ambassador: { met: [] },
};

/** The parts of the file that a role sees by a tie; null when the tie opens nothing to it, not even the first name. */
export function openBlocks(role: Role, tie: Tie): ReadonlySet<Block> | null {
  if (isGuide(role)) return isTieOfGuide(role, tie) ? new Set(OPEN_TO_GUIDES[role]) : null;
  const blocks = OPEN_TO_PLACES[role]?.[tie];
  return blocks ? new Set(blocks) : null;
}

function isGuide(role: Role): role is Guide {
  return Object.hasOwn(OPEN_TO_GUIDES, role);
}

function isTieOfGuide(role: Guide, tie: Tie): boolean {
  if (isStaff(role)) return tie === 'group';
  return tie === (role === 'advisor' ? 'followed' : 'self');
}

/** Why a part is masked and who holds it: the same words whether or not there is anything behind. */
export const MASK_WORDS: Readonly<Record<Block, { readonly why: string; readonly heldBy: string }>> = {
  identity: {
    why: 'L’identité complète s’ouvre quand la personne rejoint votre entreprise.',
    heldBy: 'La coordination du groupement',
  },
  contact: {
    why: 'Les coordonnées sont réservées aux personnes qui suivent le parcours.',
    heldBy: 'La coordination du groupement et le conseiller en insertion',
  },
  consents: {
    why: 'Les accords donnés sont réservés aux personnes qui suivent le parcours.',
    heldBy: 'La coordination du groupement et le conseiller en insertion',
  },
  barriers: {
    why: 'Ce bloc est réservé aux personnes qui aident à lever les freins.',
    heldBy: 'La coordination, les référents de parcours et le conseiller en insertion',
  },
  actions: {
    why: 'Le plan d’action est réservé aux personnes qui le mènent avec la personne.',
    heldBy: 'La coordination, les référents de parcours et le conseiller en insertion',
  },
};
