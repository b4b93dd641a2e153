import type { Actor, Tx } from '@passerelle/platform';
import { changedBarrier, requireStanding, type NotedBarrier } from '../persistence/barriers';

/** Records that a barrier no longer stands. @throws not_found, need_to_know_only, barrier_already_lifted, stale_version */
export async function liftBarrier(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  barrierId: string,
  expectedVersion: number,
): Promise<NotedBarrier> {
  await requireStanding(tx, actor, candidateId, barrierId);
  return changedBarrier(
    await tx.query<[NotedBarrier[], number]>(
      'UPDATE barriers SET lifted_at = app_now(), version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [barrierId, expectedVersion],
    ),
  );
}
