import { refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { holdEvents, type Refused } from './event-counters';
import { inviteToEvents, takeSeatsAgain, type SeatOrder } from './seats';

/** An arrival noted by mistake, and the state its journey goes back to. */
export interface ArrivalUndone extends SeatOrder {
  readonly backTo: string;
}

/** What becomes of the seat at the event, by the state the journey goes back to; a walk-in keeps none. */
const SEAT_AFTER: Readonly<Record<string, string>> = {
  invited: 'invited',
  confirmed: 'confirmed',
  absent: 'absent',
};

/**
 * Takes back arrivals: the seat is again what it was before, and the seats of an event still open are counted anew. Who was awaited
 * at another event has that seat again. What is written for a refused journey is the caller's to take back.
 * @returns the journeys that met somebody meanwhile (meeting_noted), and those whose former event is over or full:
 *   event_not_planned, event_overbooked, event_over, no_seat_left
 */
export async function takeBackArrivals(tx: Tx, undone: readonly ArrivalUndone[]): Promise<Refused> {
  const eventIds = undone.map(({ passDatingId }) => passDatingId);
  await holdEvents(tx, eventIds);
  const elsewhere = await awaitedElsewhere(tx, undone);
  await tx.query(
    `UPDATE pass_dating_seats s SET state = a.state, checked_in_at = NULL, changed_at = app_now()
     FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS a(pass_dating_id, journey_id, state)
     WHERE s.pass_dating_id = a.pass_dating_id AND s.journey_id = a.journey_id AND s.state = 'present'`,
    [
      eventIds,
      undone.map(({ journeyId }) => journeyId),
      undone.map(({ journeyId, backTo }) =>
        elsewhere.has(journeyId) ? 'cancelled' : (SEAT_AFTER[backTo] ?? 'cancelled'),
      ),
    ],
  );
  await tx.query(
    `UPDATE pass_datings p SET seats_taken = least(p.seats, (
       SELECT count(*)::int FROM pass_dating_seats s WHERE s.pass_dating_id = p.id AND s.state IN ('confirmed', 'present')))
     WHERE p.id = ANY($1::uuid[]) AND p.state = 'open'`,
    [eventIds],
  );
  const back = (state: string): SeatOrder[] =>
    undone.flatMap((each) => {
      const passDatingId = each.backTo === state ? elsewhere.get(each.journeyId) : undefined;
      return passDatingId ? [{ groupId: each.groupId, journeyId: each.journeyId, passDatingId }] : [];
    });
  return new Map([
    ...(await metMeanwhile(tx, undone)),
    ...(await inviteToEvents(tx, back('invited'))),
    ...(await takeSeatsAgain(tx, back('confirmed'))),
  ]);
}

/** A meeting is noted on the event's row too: none can come between this and the end of the transaction. */
async function metMeanwhile(tx: Tx, undone: readonly ArrivalUndone[]): Promise<Refused> {
  const rows: { journey_id: string }[] = await tx.query(
    `SELECT DISTINCT m.journey_id FROM unnest($1::uuid[], $2::uuid[]) AS a(pass_dating_id, journey_id)
     JOIN meetings m USING (pass_dating_id, journey_id)`,
    [undone.map(({ passDatingId }) => passDatingId), undone.map(({ journeyId }) => journeyId)],
  );
  return new Map(rows.map(({ journey_id }) => [journey_id, refusal('meeting_noted')]));
}

/** The event whose seat each arrival gave back: in the same statement, hence at the same instant. */
async function awaitedElsewhere(
  tx: Tx,
  undone: readonly ArrivalUndone[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { journey_id: string; pass_dating_id: string }[] = await tx.query(
    `SELECT o.journey_id, o.pass_dating_id
     FROM unnest($1::uuid[], $2::uuid[]) AS a(pass_dating_id, journey_id)
     JOIN pass_dating_seats s USING (pass_dating_id, journey_id)
     JOIN pass_dating_seats o ON o.journey_id = a.journey_id AND o.pass_dating_id <> a.pass_dating_id
       AND o.state = 'cancelled' AND o.changed_at = s.checked_in_at`,
    [undone.map(({ passDatingId }) => passDatingId), undone.map(({ journeyId }) => journeyId)],
  );
  return new Map(rows.map((row) => [row.journey_id, row.pass_dating_id]));
}
