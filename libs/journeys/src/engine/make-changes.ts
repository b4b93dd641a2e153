import type { Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { OrderedMove } from './unwritten-line';
import type { Machinery } from './machinery';
import type { Change } from './move';
import type { Outcomes } from './orders';

/**
 * Runs the changes in the order the definition names them. An act is made whole or not at all: when one of its changes is
 * refused after another was written, all is taken back and done again without the refused ones.
 */
export async function makeChanges(
  tx: Tx,
  machinery: Machinery,
  moves: OrderedMove[],
  outcomes: Outcomes,
): Promise<OrderedMove[]> {
  const several = moves.some(({ decision }) => decision.changes.length > 1);
  for (let standing = moves; ;) {
    if (several) await tx.query('SAVEPOINT changes');
    const refused = await tryChanges(tx, machinery, standing);
    for (const [journeyId, refusal] of refused) outcomes.set(journeyId, { kind: 'refused', refusal });
    if (refused.size === 0) return standing;
    standing = standing.filter(({ journey }) => !refused.has(journey.id));
    if (!several) return standing;
    await tx.query('ROLLBACK TO SAVEPOINT changes');
  }
}

async function tryChanges(
  tx: Tx,
  machinery: Machinery,
  moves: readonly OrderedMove[],
): Promise<Map<string, Refusal>> {
  const refused = new Map<string, Refusal>();
  for (const [name, concerned] of byChange(moves)) {
    const change: Change | undefined = machinery.parts.changes[name];
    if (!change) throw new Error(`Change without implementation: ${name}`);
    const still = concerned.filter(({ journey }) => !refused.has(journey.id));
    if (still.length === 0) continue;
    for (const [journeyId, refusal] of await change(tx, still)) refused.set(journeyId, refusal);
  }
  return refused;
}

/** Changes in an order that keeps the order of each act. */
function byChange(moves: readonly OrderedMove[]): Map<string, OrderedMove[]> {
  const grouped = new Map<string, OrderedMove[]>();
  const longest = Math.max(0, ...moves.map(({ decision }) => decision.changes.length));
  for (let place = 0; place < longest; place += 1) {
    for (const move of moves) {
      const name = move.decision.changes[place];
      if (!name) continue;
      const group = grouped.get(name);
      if (group) group.push(move);
      else grouped.set(name, [move]);
    }
  }
  return grouped;
}
