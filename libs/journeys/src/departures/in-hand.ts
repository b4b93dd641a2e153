import type { ManagedRole } from '@passerelle/organisations';
import { rowsOf, type Tx } from '@passerelle/platform';
import type { Definitions } from '../engine/definitions';
import type { Journey } from '../engine/journey';

/** A journey that a leaver follows, with what is needed to know whether it can change hands. */
export type FollowedJourney = Pick<Journey, 'id' | 'groupId'>;

/** Someone who can take over. */
export interface Successor {
  readonly userId: string;
  readonly fullName: string;
}

/** Roles whose work passes from one to another inside a group. */
const STAFF: readonly string[] = ['director', 'coordinator', 'referent'];

/**
 * The journeys in the hands of the holder of a role that another may take: those followed as referent by who leaves the staff
 * for good, or as advisor of a structure.
 */
export async function journeysInHand(
  tx: Tx,
  definitions: Definitions,
  held: ManagedRole,
): Promise<FollowedJourney[]> {
  const rows = await rowsOf<{
    id: string;
    group_id: string;
    definition: string;
    version: number;
    state: string;
  }>(
    tx,
    `SELECT j.id, j.group_id, j.definition, j.definition_version AS version, j.state FROM journeys j
     WHERE CASE WHEN $3 THEN j.group_id = $4 AND j.referent_id = $1 AND NOT EXISTS (
                  SELECT FROM user_roles o WHERE o.user_id = $1 AND o.group_id = $4 AND o.role = ANY($2) AND o.ended_at IS NULL AND o.id <> $6)
                WHEN $5::uuid IS NOT NULL THEN j.prescriber_id = $5 AND j.advisor_id = $1
                ELSE false END ORDER BY j.id`,
    [held.user_id, STAFF, STAFF.includes(held.role), held.group_id, held.prescriber_id, held.id],
  );
  return rows
    .filter(({ definition, version, state }) =>
      definitions.get(definition, version).acts['reassign']?.from.includes(state),
    )
    .map(({ id, group_id: groupId }) => ({ id, groupId }));
}

/** The open tasks that wait for the holder of a role by name, with their group. */
export function tasksInHand(tx: Tx, held: ManagedRole): Promise<{ id: string; group_id: string }[]> {
  return rowsOf(
    tx,
    `SELECT t.id, t.group_id FROM tasks t
     WHERE t.assigned_user_id = $1 AND t.done_at IS NULL AND t.assigned_role = ANY($2)
       AND (t.group_id = $3 OR t.prescriber_id = $4)`,
    [held.user_id, STAFF.includes(held.role) ? STAFF : [held.role], held.group_id, held.prescriber_id],
  );
}

/** Who can take over from the holder of a role: the group's staff, the structure's advisors, the company's tutors. By name. */
export function successorsOf(tx: Tx, held: ManagedRole): Promise<Successor[]> {
  return rowsOf<Successor>(
    tx,
    `SELECT DISTINCT u.full_name AS "fullName", u.id AS "userId" FROM user_roles r JOIN users u ON u.id = r.user_id
     WHERE r.ended_at IS NULL AND u.disabled_at IS NULL AND r.user_id <> $1
       AND CASE WHEN $2 THEN r.group_id = $3 AND r.role = ANY($4)
                WHEN $5 = 'advisor' THEN r.role = $5 AND r.prescriber_id = $6
                WHEN $5 = 'tutor' THEN r.role = $5 AND r.group_id = $3 AND r.member_company_id = $7
                ELSE false END
     ORDER BY u.full_name, u.id`,
    [
      held.user_id,
      STAFF.includes(held.role),
      held.group_id,
      STAFF,
      held.role,
      held.prescriber_id,
      held.member_company_id,
    ],
  );
}
