import { systemActor, type Tx } from '@passerelle/platform';
import type { Machinery } from './machinery';
import { makeMoves } from './make-moves';
import type { ActOrder, Outcomes } from './orders';
import { isVoid, tellOtherwise } from './otherwise';

/** A definition whose acts follow each other further than this goes on by the work list, one round at a time. */
const ROUNDS = 8;

/**
 * Makes in the same transaction the acts that follow from acts the engine has just made, and those that follow from them: nobody
 * sees a journey between two of them, and none is written down only to be claimed again. What a guard refuses is told as ever.
 */
export async function followAtOnce(tx: Tx, machinery: Machinery, made: Outcomes, now: string): Promise<void> {
  let orders = followers(made);
  for (let left = ROUNDS; orders.length > 0; left -= 1) {
    const outcomes = await makeMoves(tx, machinery, orders, now, left > 1 ? 'returned' : 'left');
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
    orders = followers(outcomes);
  }
}

/** One act a journey and a round. An act that two others would follow leaves the second one to the work list. */
function followers(outcomes: Outcomes): ActOrder[] {
  return [...outcomes.values()].flatMap((outcome) => {
    if (outcome.kind === 'refused') return [];
    const [act] = outcome.follows;
    if (!act) return [];
    const { standing: journey } = outcome;
    const actor = systemActor(journey.groupId);
    return [{ journey, act, input: {}, actor, requestKey: null, onBehalfOf: null }];
  });
}
