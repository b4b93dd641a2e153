import type { Actor, Tx } from '@passerelle/platform';
import {
  changedBarrier,
  requireStanding,
  type BarrierDetails,
  type NotedBarrier,
} from '../persistence/barriers';

/** Replaces what was noted of a barrier. @throws not_found, need_to_know_only, barrier_already_lifted, stale_version */
export async function updateBarrier(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  barrierId: string,
  expectedVersion: number,
  barrier: BarrierDetails,
): Promise<NotedBarrier> {
  await requireStanding(tx, actor, candidateId, barrierId);
  return changedBarrier(
    await tx.query<[NotedBarrier[], number]>(
      'UPDATE barriers SET kind = $3, goal = $4, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [barrierId, expectedVersion, barrier.kind, barrier.goal],
    ),
  );
}
