import type { Actor, Tx } from '@passerelle/platform';
import {
  changedAction,
  checkAction,
  columnsOf,
  requireOpenAction,
  type ActionDetails,
  type KeptAction,
} from '../persistence/actions';

/** Replaces what was noted of an action still planned or under way. @throws as `finishAction`, and field problems */
export async function updateAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  actionId: string,
  expectedVersion: number,
  action: ActionDetails,
): Promise<KeptAction> {
  const { groupId } = await requireOpenAction(tx, actor, candidateId, actionId);
  await checkAction(tx, candidateId, groupId, action);
  return changedAction(
    await tx.query<[KeptAction[], number]>(
      `UPDATE guidance_actions SET kind = $3, title = $4, starts_on = $5, ends_on = $6, barrier_id = $7,
              member_company_id = $8, carried_by = $9, version = version + 1,
              state = CASE WHEN $5::date > (app_now() AT TIME ZONE 'Europe/Paris')::date THEN 'planned' ELSE 'running' END
       WHERE id = $1 AND version = $2 RETURNING id, state, version`,
      [actionId, expectedVersion, ...columnsOf(action)],
    ),
  );
}
