import type { Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { decide, type Snapshot } from '@passerelle/workflow';
import type { JourneyFacts } from '../domain/facts';
import type { Journey } from './journey';
import type { Machinery } from './machinery';
import type { Change } from './move';
import type { ActOrder, Outcomes } from './orders';
import { readFacts } from './read-facts';
import { writeMoves, type OrderedMove } from './write-moves';

const NO_FACTS: JourneyFacts = { dates: {}, subjects: {} };

/**
 * Makes acts, one a journey, in the open transaction: reads the facts, decides (pure), writes the domain, then state, journal,
 * timers and outbox in one statement. What a guard refuses is an outcome; what cannot be written throws and undoes all.
 * @param follows acts that follow are left in the work list, or (the first of each) returned for the caller to make
 * @throws StaleJourneys when another act came first
 */
export async function makeMoves(
  tx: Tx,
  machinery: Machinery,
  orders: readonly ActOrder[],
  now: string,
  follows: 'left' | 'returned' = 'left',
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const facts = await readFacts(tx, machinery, orders, now);
  let moves: OrderedMove[] = [];
  for (const order of orders) {
    const known = facts.get(order.journey.id) ?? NO_FACTS;
    const verdict = decide(
      machinery.definitions.get(order.journey.definition, order.journey.definitionVersion),
      snapshotOf(order.journey),
      { act: order.act, role: order.actor.role, input: order.input, facts: known, now },
      machinery.guards,
    );
    if ('refusal' in verdict) outcomes.set(order.journey.id, { kind: 'refused', refusal: verdict.refusal });
    else moves.push({ ...order, decision: verdict.decision, facts: known, now });
  }
  moves = await makeChanges(tx, machinery, moves, outcomes);
  const returned = follows === 'returned' ? 1 : 0;
  const standing = await writeMoves(tx, machinery, moves, now, returned);
  if (moves.length > 0) {
    await machinery.parts.onMoved(
      tx,
      moves.map(({ journey, act, decision }) => ({
        journeyId: journey.id,
        act,
        version: decision.next.version,
      })),
    );
  }
  for (const { journey, decision } of moves) {
    outcomes.set(journey.id, {
      kind: 'done',
      version: decision.next.version,
      from: decision.from,
      to: decision.next.state,
      standing: standing.get(journey.id) ?? journey,
      follows: decision.follows.slice(0, returned),
    });
  }
  return outcomes;
}

/** The pure snapshot of a journey; null while it is being opened. */
export function snapshotOf(journey: Journey): Snapshot | null {
  return journey.version === 0 ? null : journey;
}

/**
 * Runs the changes in the order the definition names them. An act is made whole or not at all: when one of its changes is
 * refused after another was written, all is taken back and done again without the refused ones.
 */
async function makeChanges(
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
