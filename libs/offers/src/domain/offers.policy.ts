import { isStaff } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';

/** An id that no row has: what somebody without a company owns. */
const NO_COMPANY = '00000000-0000-0000-0000-000000000000';

function isOfCompany(actor: Actor): boolean {
  return actor.role === 'employer' || actor.role === 'tutor';
}

/**
 * Says whether needs, drafts of offers and ambassadors of a company are within the actor's reach: the staff's whole group
 * (T), a company's own things (E). Row-level security has already closed the other groups.
 */
export function reachesCompany(actor: Actor, memberCompanyId: string): boolean {
  if (actor.role === 'system' || isStaff(actor.role)) return true;
  return isOfCompany(actor) && actor.memberCompanyId === memberCompanyId;
}

/** The one company whose needs, offers and ambassadors a list may show; null for the whole group. */
export function ownCompanyOnly(actor: Actor): string | null {
  if (actor.role === 'system' || isStaff(actor.role)) return null;
  return isOfCompany(actor) ? (actor.memberCompanyId ?? NO_COMPANY) : NO_COMPANY;
}

/** Says whether the actor sees offers on show only: everybody but the group's staff and the company itself. */
export function seesPublishedOnly(actor: Actor): boolean {
  return !(actor.role === 'system' || isStaff(actor.role) || isOfCompany(actor));
}
