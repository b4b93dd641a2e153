/** Whose names a role reads in a session: all, those row-level security lets it see, or nobody's. */
export type PeopleSeen = 'all' | 'followed' | 'none';

/**
 * AUTHZ, "Promotion POEC, lire": the group's staff and the session's trainer read everybody, an advisor the persons followed.
 * A company reads people from the moment they are assigned to it, which no POE does yet; a funder reads figures only.
 */
export function seesPeopleOf(role: string): PeopleSeen {
  if (['director', 'coordinator', 'referent', 'trainer'].includes(role)) return 'all';
  return role === 'advisor' ? 'followed' : 'none';
}
