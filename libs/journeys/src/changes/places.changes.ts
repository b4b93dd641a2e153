import { POE_INTERRUPTION_REASONS, type Refusal } from '@passerelle/kernel';
import { freeSeats, inviteToEvents, takeSeatsAgain, type SeatOrder } from '@passerelle/pass-dating';
import type { Tx } from '@passerelle/platform';
import {
  askToProposePlaces,
  freePlaces,
  joinWaitingLists,
  takePlaces,
  type PlaceOrder,
  type PlaceState,
} from '@passerelle/poe';
import { known } from '../guards/known-topic';
import type { DecidedMove } from '../engine/move';
import { braidEndedPoe, braidRunningPoe } from './braid';
import { journeyIdsOf, textOrNull } from './act-input';
import { causeOf } from './outcome-of-changes';

/** Acts that end an internship because the person is hired. */
const HIRING: ReadonlySet<string> = new Set(['hire_directly', 'record_exit']);

/**
 * Frees what the journeys hold in a Pass Dating and in a POE; the next on the waiting list is proposed the place. The part for
 * Pass Dating and POE of the change `release_places`.
 */
export async function releaseEventAndPoe(tx: Tx, moves: readonly DecidedMove[]): Promise<void> {
  await freeSeats(tx, journeyIdsOf(moves));
  await braidEndedPoe(tx, moves, interruptionReason);
  const { sessionIds } = await freePlaces(tx, journeyIdsOf(moves));
  await askToProposePlaces(tx, sessionIds, causeOf(moves));
}

/**
 * Takes again the invitation, seat, wait or place that the reopened state rests on. The part for Pass Dating and POE of the
 * change `take_places_again`. @returns the journeys whose seat or place went to another person meanwhile
 */
export async function takeEventAndPoeAgain(
  tx: Tx,
  moves: readonly DecidedMove[],
): Promise<ReadonlyMap<string, Refusal>> {
  const refused = new Map<string, Refusal>();
  const run = async (
    state: string,
    work: (concerned: readonly DecidedMove[]) => Promise<ReadonlyMap<string, Refusal>>,
  ): Promise<void> => {
    const concerned = moves.filter(({ decision }) => decision.next.state === state);
    if (concerned.length === 0) return;
    for (const [journeyId, why] of await work(concerned)) refused.set(journeyId, why);
  };
  await run('invited', (concerned) => inviteToEvents(tx, concerned.map(seatOrder)));
  await run('confirmed', (concerned) => takeSeatsAgain(tx, concerned.map(seatOrder)));
  await run('poe_waitlisted', async (concerned) => {
    const orders = concerned.map(placeOrder);
    const gone = await joinWaitingLists(tx, orders, true);
    await askToProposePlaces(tx, orders.map(({ sessionId }) => sessionId), causeOf(concerned)); // prettier-ignore
    return gone;
  });
  const places: readonly (readonly [string, PlaceState])[] = [
    ['place_proposed', 'proposed'],
    ['poe_enrolled', 'enrolled'],
    ['poe_running', 'running'],
  ];
  for (const [state, taken] of places)
    await run(state, (concerned) => takePlaces(tx, concerned.map(placeOrder), taken));
  await run('poe_running', async (concerned) => {
    await braidRunningPoe(tx, concerned.filter(({ journey }) => !refused.has(journey.id))); // prettier-ignore
    return new Map<string, Refusal>();
  });
  return refused;
}

function interruptionReason({ act, input }: DecidedMove): string {
  if (HIRING.has(act)) return 'found_a_job';
  const given = textOrNull(input, 'withdrawal_reason');
  return POE_INTERRUPTION_REASONS.find((reason) => reason === given) ?? 'other';
}

function seatOrder({ journey, facts }: DecidedMove): SeatOrder {
  const { id } = known(facts, 'event');
  if (id === null) throw new Error('A seat to take again without an event');
  return { groupId: journey.groupId, journeyId: journey.id, passDatingId: id };
}

function placeOrder({ journey, facts }: DecidedMove): PlaceOrder {
  const { id } = known(facts, 'poe');
  if (id === null) throw new Error('A place to take again without a session');
  return { groupId: journey.groupId, journeyId: journey.id, sessionId: id };
}
