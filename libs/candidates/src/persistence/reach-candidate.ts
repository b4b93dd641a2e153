import { isStaff, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { openBlocks, type Block, type Tie } from '../domain/candidate.policy';
import { readTies } from './ties';

/** A person within reach: their group, in which the transaction now works, and what the actor sees of them. */
export interface ReachedCandidate {
  readonly id: string;
  readonly groupId: string;
  readonly tie: Tie;
  readonly blocks: ReadonlySet<Block>;
}

/**
 * Finds a person whom the actor may know of. An advisor comes without a group: the open grant is looked for first, then the
 * transaction is bound to the group of that person, so that what follows may be written there. Everything done after it in
 * the transaction must be about this person only.
 * @throws not_found, whether the person does not exist or is out of reach
 */
export async function reachCandidate(tx: Tx, actor: Actor, id: string): Promise<ReachedCandidate> {
  const tie = await tieTo(tx, actor, id);
  const blocks = tie && actor.role !== 'system' ? openBlocks(actor.role, tie) : null;
  if (!tie || !blocks) throw problem('not_found');
  const [row] = await tx.query<{ groupId: string }[]>(
    'SELECT group_id AS "groupId" FROM candidates WHERE id = $1',
    [id],
  );
  if (!row) throw problem('not_found');
  if (tie === 'followed') await workInGroup(tx, row.groupId);
  return { id, groupId: row.groupId, tie, blocks };
}

/** The same for a part of the file. @throws need_to_know_only when the person is seen but not that part */
export async function reachBlock(tx: Tx, actor: Actor, id: string, block: Block): Promise<ReachedCandidate> {
  const reached = await reachCandidate(tx, actor, id);
  if (!reached.blocks.has(block)) throw problem('need_to_know_only');
  return reached;
}

/** Binds the transaction to one group: only for an actor whose right to work there was checked. */
export async function workInGroup(tx: Tx, groupId: string): Promise<void> {
  await tx.query(`SELECT set_config('app.group_id', $1, true)`, [groupId]);
}

async function tieTo(tx: Tx, actor: Actor, id: string): Promise<Tie | null> {
  if (actor.role !== 'system' && isStaff(actor.role)) return 'group';
  if (actor.role === 'advisor') {
    const open = await tx.query<unknown[]>(
      'SELECT 1 FROM access_grants WHERE candidate_id = $1 AND prescriber_id = $2 AND ended_at IS NULL',
      [id, actor.prescriberId],
    );
    return open.length > 0 ? 'followed' : null;
  }
  const [tied] = await readTies(tx, actor, id);
  return tied?.tie ?? null;
}
