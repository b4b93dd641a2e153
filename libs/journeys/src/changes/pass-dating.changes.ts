import {
  freeSeats,
  inviteToEvents,
  noteAbsences,
  noteArrivals,
  takeBackArrivals,
  takeSeats,
  type SeatOrder,
} from '@passerelle/pass-dating';
import { known } from '../guards/known-topic';
import type { Change, DecidedMove } from '../engine/move';
import { braidPassDating, unbraidPassDating } from './braid';
import { journeyIdsOf, textOf } from './act-input';
import { NOBODY } from './outcome-of-changes';

function seatOrder({ journey }: DecidedMove, passDatingId: string): SeatOrder {
  return { groupId: journey.groupId, journeyId: journey.id, passDatingId };
}

/** The event an arrival is noted at: the guards let none pass without one. */
function eventOf({ facts }: DecidedMove): string {
  const { id } = known(facts, 'event');
  if (id === null) throw new Error('An arrival without an event');
  return id;
}

/** Writes of the acts of the Pass Dating: invitations and seats are counted, and never more than there are. */
export const PASS_DATING_CHANGES = {
  invite_to_event: (tx, moves) =>
    inviteToEvents(
      tx,
      moves.map((move) => seatOrder(move, textOf(move.input, 'pass_dating'))),
    ),
  take_seat: (tx, moves) => takeSeats(tx, journeyIdsOf(moves)),
  free_seat: async (tx, moves) => {
    await freeSeats(tx, journeyIdsOf(moves));
    return NOBODY;
  },
  check_in_person: async (tx, moves) => {
    await noteArrivals(
      tx,
      moves.map((move) => seatOrder(move, eventOf(move))),
    );
    await braidPassDating(tx, moves, eventOf);
    return NOBODY;
  },
  take_back_arrival: (tx, moves) =>
    takeBackArrivals(
      tx,
      moves.map((move) => ({ ...seatOrder(move, eventOf(move)), backTo: move.decision.next.state })),
    ),
  take_back_work_situation: async (tx, moves) => {
    await unbraidPassDating(tx, moves, eventOf);
    return NOBODY;
  },
  mark_seat_absent: async (tx, moves) => {
    await noteAbsences(tx, journeyIdsOf(moves));
    return NOBODY;
  },
} as const satisfies Record<string, Change>;
