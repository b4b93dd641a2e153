import { problem, type BarrierKind } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachBlock } from './reach-candidate';

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

/** Checks that a barrier of the person still stands. @throws not_found, need_to_know_only, barrier_already_lifted */
export async function requireStanding(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  barrierId: string,
): Promise<void> {
  await reachBlock(tx, actor, candidateId, 'barriers');
  const [barrier] = await tx.query<{ lifted: boolean }[]>(
    'SELECT lifted_at IS NOT NULL AS lifted FROM barriers WHERE id = $1 AND candidate_id = $2',
    [barrierId, candidateId],
  );
  if (!barrier) throw problem('not_found');
  if (barrier.lifted) throw problem('barrier_already_lifted');
}

/** The row that a compare-and-set left. @throws stale_version when there is none */
export function changedBarrier([[row]]: [NotedBarrier[], number]): NotedBarrier {
  if (!row) throw problem('stale_version');
  return row;
}
