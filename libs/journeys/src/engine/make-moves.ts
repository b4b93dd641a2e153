import { systemActor, type Tx } from '@passerelle/platform';
import type { UnwrittenLine } from './unwritten-line';
import type { Machinery } from './machinery';
import { makeRound } from './make-round';
import type { ActOrder, Outcomes } from './orders';
import { isVoid, tellOtherwise } from './otherwise';
import { writeMoves } from './write-moves';

/** A definition whose acts follow each other further than this goes on by the work list. */
const ROUNDS = 8;

/**
 * Makes acts, one a journey, in the open transaction: reads the facts, decides (pure), writes the domain, then state, journal,
 * timers and outbox in one statement. What a guard refuses is an outcome; what cannot be written throws and undoes all.
 *
 * Acts that follow are left in the work list, or made here at once, with those that follow them: nobody sees a journey between two
 * of them, and what the first writes and the next undoes is not written at all.
 * @returns what became of the acts asked for
 * @throws StaleJourneys when another act came first
 */
export async function makeMoves(
  tx: Tx,
  machinery: Machinery,
  orders: readonly ActOrder[],
  now: string,
  following: 'left' | 'at once' = 'left',
): Promise<Outcomes> {
  let left = following === 'at once' ? ROUNDS : 0;
  const first = await makeRound(tx, machinery, orders, now, left > 0 ? 1 : 0);
  let unwritten = first.lines;
  for (let followers = followersOf(unwritten); followers.length > 0; left -= 1) {
    if (followers.some((order) => asksDatabase(machinery, order))) {
      await write(tx, machinery, unwritten, now);
      unwritten = [];
    }
    const round = await makeRound(tx, machinery, followers, now, left > 1 ? 1 : 0);
    await tellRefused(tx, machinery, followers, round.outcomes);
    unwritten = unwritten.concat(round.lines);
    followers = followersOf(round.lines);
  }
  await write(tx, machinery, unwritten, now);
  return first.outcomes;
}

/** One act a journey and a round. An act that two others would follow leaves the second one to the work list. */
function followersOf(lines: readonly UnwrittenLine[]): ActOrder[] {
  return lines.flatMap(({ next, standing: journey }) => {
    if (next === null) return [];
    const actor = systemActor(journey.groupId);
    return [{ journey, act: next, input: {}, actor, requestKey: null, onBehalfOf: null }];
  });
}

/** What an act reads or changes must be able to see what came before it. */
function asksDatabase(machinery: Machinery, { journey, act }: ActOrder): boolean {
  const { definition, definitionVersion } = journey;
  const { acts } = machinery.definitions.get(definition, definitionVersion);
  return (
    machinery.topicsOf(definition, definitionVersion, act).size > 0 || (acts[act]?.changes ?? []).length > 0
  );
}

async function write(
  tx: Tx,
  machinery: Machinery,
  lines: readonly UnwrittenLine[],
  now: string,
): Promise<void> {
  if (lines.length === 0) return;
  const moved = lines.map(({ move, standing }) => ({
    journeyId: standing.id,
    act: move.act,
    version: standing.version,
  }));
  // Asked in the same breath: the server does the second after the first, and all is undone when the first came too late.
  await Promise.all([writeMoves(tx, machinery, lines, now), machinery.parts.onMoved(tx, moved)]);
}

/** What a guard refuses of the acts that follow is told as the definition says, once. */
async function tellRefused(
  tx: Tx,
  machinery: Machinery,
  orders: readonly ActOrder[],
  outcomes: Outcomes,
): Promise<void> {
  await tellOtherwise(
    tx,
    machinery,
    orders.flatMap(({ journey, act }) => {
      const outcome = outcomes.get(journey.id);
      return outcome?.kind === 'refused' && !isVoid(outcome.refusal)
        ? [{ journey, act, cause: `${journey.id}:follows:${String(journey.version)}:${act}` }]
        : [];
    }),
  );
}
