import {
  askToProposePlaces,
  completeInternships,
  freePlaces,
  holdPlaces,
  interruptInternships,
  joinWaitingLists,
  keepPlaces,
  startInternships,
  takePlaces,
  type PlaceOrder,
} from '@passerelle/poe';
import type { Change, DecidedMove } from '../engine/move';
import { braidEndedPoe, braidRunningPoe } from './braid';
import { journeyIdsOf, textOf } from './act-input';
import { NOBODY, causeOf } from './outcome-of-changes';

function placeOrder(move: DecidedMove): PlaceOrder {
  const { journey } = move;
  return { groupId: journey.groupId, journeyId: journey.id, sessionId: textOf(move.input, 'poe_session') };
}

/** Writes of the acts of the POE: places are counted, and never more than there are. */
export const POE_CHANGES = {
  take_place: (tx, moves) => takePlaces(tx, moves.map(placeOrder), 'enrolled'),
  join_waiting_list: (tx, moves) => joinWaitingLists(tx, moves.map(placeOrder)),
  hold_place: (tx, moves) => holdPlaces(tx, journeyIdsOf(moves)),
  keep_place: async (tx, moves) => {
    await keepPlaces(tx, journeyIdsOf(moves));
    return NOBODY;
  },
  free_place: async (tx, moves) => {
    const { sessionIds } = await freePlaces(tx, journeyIdsOf(moves));
    await askToProposePlaces(tx, sessionIds, causeOf(moves));
    return NOBODY;
  },
  start_internship: async (tx, moves) => {
    await startInternships(tx, journeyIdsOf(moves));
    await braidRunningPoe(tx, moves);
    return NOBODY;
  },
  interrupt_internship: async (tx, moves) => {
    await braidEndedPoe(tx, moves, (move) => textOf(move.input, 'interruption_reason'));
    await interruptInternships(tx, journeyIdsOf(moves));
    return NOBODY;
  },
  complete_internship: async (tx, moves) => {
    await braidEndedPoe(tx, moves, () => null);
    await completeInternships(tx, journeyIdsOf(moves));
    return NOBODY;
  },
} as const satisfies Record<string, Change>;
