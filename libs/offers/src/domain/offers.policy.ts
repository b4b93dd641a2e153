import { isStaff } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';

/**
 * Says whether needs, drafts of offers and ambassadors of a company are within the actor's reach: the staff's whole group
 * (T), a company's own things (E). Row-level security has already closed the other groups.
 */
export function reachesCompany(actor: Actor, memberCompanyId: string): boolean {
  if (actor.role === 'system' || isStaff(actor.role)) return true;
  return (actor.role === 'employer' || actor.role === 'tutor') && actor.memberCompanyId === memberCompanyId;
}
