import { firstCome, refusal, type ProblemCode, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { holdEvents, holdEventsOf, type EventCounters, type Refused } from './event-counters';

/** One journey and the Pass Dating it is for. */
export interface SeatOrder {
  readonly groupId: string;
  readonly journeyId: string;
  readonly passDatingId: string;
}

type Fit = (event: EventCounters) => boolean;

/**
 * Invites each journey to an event that is still planned, within its seats and overbooking; in a list longer than that, the
 * first are invited. @returns the journeys that could not be: event_not_planned, event_overbooked
 */
export async function inviteToEvents(tx: Tx, orders: readonly SeatOrder[]): Promise<Refused> {
  const counters = await holdEvents(tx, orders.map(({ passDatingId }) => passDatingId)); // prettier-ignore
  const share = shareOut(
    orders,
    counters,
    ({ state }) => state === 'planned',
    'event_not_planned',
    'invitationsLeft',
  );
  await writeSeats(tx, share.served, 'invited');
  return share.refused;
}

/**
 * Turns standing invitations into seats; of those who want the last ones, the first get them.
 * @returns the journeys that could not have one: event_over, no_seat_left
 */
export async function takeSeats(tx: Tx, journeyIds: readonly string[]): Promise<Refused> {
  const invitations: { journey_id: string; pass_dating_id: string; group_id: string }[] = await tx.query(
    `SELECT s.journey_id, s.pass_dating_id, s.group_id
     FROM unnest($1::uuid[]) WITH ORDINALITY AS a(journey_id, place)
     JOIN pass_dating_seats s USING (journey_id) WHERE s.state = 'invited' ORDER BY a.place`,
    [journeyIds],
  );
  const orders = invitations.map((row) => ({
    journeyId: row.journey_id,
    passDatingId: row.pass_dating_id,
    groupId: row.group_id,
  }));
  const counters = await holdEvents(tx, orders.map(({ passDatingId }) => passDatingId)); // prettier-ignore
  const share = shareOut(orders, counters, isAwaited, 'event_over', 'seatsLeft');
  await writeSeats(tx, share.served, 'confirmed');
  const invited = new Set(orders.map(({ journeyId }) => journeyId));
  const uninvited = journeyIds.filter((id) => !invited.has(id));
  return new Map([...share.refused, ...uninvited.map((id) => [id, refusal('event_over')] as const)]);
}

/** Gives seats back to journeys that had one and left. @returns the journeys that found none: event_over, no_seat_left */
export async function takeSeatsAgain(tx: Tx, orders: readonly SeatOrder[]): Promise<Refused> {
  const counters = await holdEvents(tx, orders.map(({ passDatingId }) => passDatingId)); // prettier-ignore
  const share = shareOut(orders, counters, isAwaited, 'event_over', 'seatsLeft');
  await writeSeats(tx, share.served, 'confirmed');
  return share.refused;
}

/** Frees the seats and invitations that stand; without effect for journeys that have none. */
export async function freeSeats(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  await holdEventsOf(tx, journeyIds);
  await tx.query(
    `WITH held AS (
       SELECT pass_dating_id, journey_id, state FROM pass_dating_seats
       WHERE journey_id = ANY($1::uuid[]) AND state IN ('invited', 'confirmed') FOR UPDATE
     ), freed AS (
       UPDATE pass_dating_seats s SET state = 'cancelled', changed_at = app_now() FROM held h
       WHERE s.pass_dating_id = h.pass_dating_id AND s.journey_id = h.journey_id
       RETURNING s.pass_dating_id, h.state AS was
     )
     UPDATE pass_datings p SET seats_taken = p.seats_taken - f.seats, invited_count = p.invited_count - f.invitations
     FROM (SELECT pass_dating_id, count(*) FILTER (WHERE was = 'confirmed') AS seats, count(*) AS invitations
           FROM freed GROUP BY pass_dating_id) f
     WHERE p.id = f.pass_dating_id`,
    [journeyIds],
  );
}

/** The event is planned or being held, and not past. */
const isAwaited: Fit = ({ state, over }) => (state === 'planned' || state === 'open') && !over;

function shareOut(
  orders: readonly SeatOrder[],
  counters: ReadonlyMap<string, EventCounters>,
  fits: Fit,
  unfit: 'event_not_planned' | 'event_over',
  counter: 'seatsLeft' | 'invitationsLeft',
): { served: readonly SeatOrder[]; refused: Map<string, Refusal> } {
  const left = new Map<string, number>();
  for (const [id, event] of counters) if (fits(event)) left.set(id, event[counter]);
  const { served, refused } = firstCome(orders, ({ passDatingId }) => passDatingId, left);
  const full: ProblemCode = counter === 'seatsLeft' ? 'no_seat_left' : 'event_overbooked';
  return {
    served,
    refused: new Map(
      refused.map(({ journeyId, passDatingId }) => [
        journeyId,
        refusal(left.has(passDatingId) ? full : unfit),
      ]),
    ),
  };
}

/** Writes the seats and counts what was really written: an invitation that becomes a seat is not counted twice. */
async function writeSeats(
  tx: Tx,
  orders: readonly SeatOrder[],
  state: 'invited' | 'confirmed',
): Promise<void> {
  if (orders.length === 0) return;
  await tx.query(
    `WITH asked AS (
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS a(pass_dating_id, journey_id, group_id)
     ), before AS (
       SELECT s.pass_dating_id, s.journey_id, s.state FROM pass_dating_seats s JOIN asked USING (pass_dating_id, journey_id)
     ), written AS (
       INSERT INTO pass_dating_seats (pass_dating_id, journey_id, group_id, state)
       SELECT pass_dating_id, journey_id, group_id, $4 FROM asked
       ON CONFLICT (pass_dating_id, journey_id) DO UPDATE
       SET state = excluded.state, checked_in_at = NULL, changed_at = app_now()
       RETURNING pass_dating_id, journey_id
     )
     UPDATE pass_datings p SET seats_taken = p.seats_taken + c.seats, invited_count = p.invited_count + c.invitations
     FROM (
       SELECT w.pass_dating_id,
              count(*) FILTER (WHERE $4 = 'confirmed' AND b.state IS DISTINCT FROM 'confirmed') AS seats,
              count(*) FILTER (WHERE b.state IS NULL OR b.state NOT IN ('invited', 'confirmed')) AS invitations
       FROM written w LEFT JOIN before b USING (pass_dating_id, journey_id) GROUP BY w.pass_dating_id
     ) c
     WHERE p.id = c.pass_dating_id`,
    [
      orders.map(({ passDatingId }) => passDatingId),
      orders.map(({ journeyId }) => journeyId),
      orders.map(({ groupId }) => groupId),
      state,
    ],
  );
}
