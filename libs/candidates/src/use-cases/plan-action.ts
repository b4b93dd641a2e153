import { newId, parisDate } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { stateByDates } from '../domain/guidance-action';
import { checkAction, columnsOf, type ActionDetails, type KeptAction } from '../persistence/actions';
import { reachBlock } from '../persistence/reach-candidate';

/** Notes an action; its state follows from its dates. @throws not_found, need_to_know_only, field problems */
export async function planAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  action: ActionDetails,
): Promise<KeptAction> {
  const { groupId } = await reachBlock(tx, actor, candidateId, 'plan');
  await checkAction(tx, candidateId, groupId, action);
  const [now] = await tx.query<[{ now: Date }]>('SELECT app_now() AS now');
  const state = stateByDates(action.startsOn, action.endsOn ?? null, parisDate(now.now.toISOString()));
  const id = newId();
  await tx.query(
    `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, starts_on, ends_on, barrier_id, member_company_id,
                                   carried_by, state, entered_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, groupId, candidateId, ...columnsOf(action), state, actor.userId],
  );
  return { id, state, version: 1 };
}
