import { newId, problem, type BarrierKind } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachBlock } from '../persistence/reach-candidate';

/** What stands in a person's way, and what they aim at, in their own words. */
export interface BarrierDetails {
  readonly kind: BarrierKind;
  readonly goal: string;
}

/** What is left after a change: the new version of the row. */
export interface NotedBarrier {
  readonly id: string;
  readonly version: number;
}

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
  return changed(
    await tx.query<[NotedBarrier[], number]>(
      'UPDATE barriers SET kind = $3, goal = $4, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [barrierId, expectedVersion, barrier.kind, barrier.goal],
    ),
  );
}

/** Records that a barrier no longer stands. @throws not_found, need_to_know_only, barrier_already_lifted, stale_version */
export async function liftBarrier(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  barrierId: string,
  expectedVersion: number,
): Promise<NotedBarrier> {
  await requireStanding(tx, actor, candidateId, barrierId);
  return changed(
    await tx.query<[NotedBarrier[], number]>(
      'UPDATE barriers SET lifted_at = app_now(), version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [barrierId, expectedVersion],
    ),
  );
}

async function requireStanding(tx: Tx, actor: Actor, candidateId: string, barrierId: string): Promise<void> {
  await reachBlock(tx, actor, candidateId, 'barriers');
  const [barrier] = await tx.query<{ lifted: boolean }[]>(
    'SELECT lifted_at IS NOT NULL AS lifted FROM barriers WHERE id = $1 AND candidate_id = $2',
    [barrierId, candidateId],
  );
  if (!barrier) throw problem('not_found');
  if (barrier.lifted) throw problem('barrier_already_lifted');
}

function changed([[row]]: [NotedBarrier[], number]): NotedBarrier {
  if (!row) throw problem('stale_version');
  return row;
}
