import { newId } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import type { BarrierDetails, NotedBarrier } from '../persistence/barriers';
import { reachBlock } from '../persistence/reach-candidate';

/** Notes a barrier. @throws not_found, need_to_know_only */
export async function noteBarrier(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  barrier: BarrierDetails,
): Promise<NotedBarrier> {
  const { groupId } = await reachBlock(tx, actor, candidateId, 'barriers');
  const id = newId();
  await tx.query(
    `INSERT INTO barriers (id, group_id, candidate_id, kind, goal, noted_by) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, groupId, candidateId, barrier.kind, barrier.goal, actor.userId],
  );
  return { id, version: 1 };
}
