import type { Tx } from '@passerelle/platform';
import { decide } from '@passerelle/workflow';
import type { JourneyFacts } from '../domain/facts';
import { lineOf, type UnwrittenLine, type OrderedMove } from './unwritten-line';
import { snapshotOf } from './journey';
import type { Machinery } from './machinery';
import { makeChanges } from './make-changes';
import type { ActOrder, Outcomes } from './orders';
import { readFacts } from './read-facts';

const NO_FACTS: JourneyFacts = { dates: {}, subjects: {} };

/** Acts made, one a journey at most: what became of each, and the lines that remain to be written. */
export interface Round {
  readonly outcomes: Outcomes;
  readonly lines: readonly UnwrittenLine[];
}

/**
 * Makes acts but for what the engine itself writes: reads the facts, decides (pure), writes the domain.
 * @param returned how many of the acts that follow each are left to the caller, and not to the work list
 */
export async function makeRound(
  tx: Tx,
  machinery: Machinery,
  orders: readonly ActOrder[],
  now: string,
  returned: 0 | 1,
): Promise<Round> {
  const outcomes: Outcomes = new Map();
  const facts = await readFacts(tx, machinery, orders, now);
  const decided: OrderedMove[] = [];
  for (const order of orders) {
    const { journey } = order;
    const known = facts.get(journey.id) ?? NO_FACTS;
    const verdict = decide(
      machinery.definitions.get(journey.definition, journey.definitionVersion),
      snapshotOf(journey),
      { act: order.act, role: order.actor.role, input: order.input, facts: known, now },
      machinery.guards,
    );
    if ('refusal' in verdict) outcomes.set(journey.id, { kind: 'refused', refusal: verdict.refusal });
    else decided.push({ ...order, decision: verdict.decision, facts: known, now });
  }
  const lines = (await makeChanges(tx, machinery, decided, outcomes)).map((move) =>
    lineOf(machinery, move, returned),
  );
  for (const { move, standing } of lines) {
    const { from } = move.decision;
    outcomes.set(standing.id, { kind: 'done', version: standing.version, from, to: standing.state });
  }
  return { outcomes, lines };
}
