import type { Tx } from '@passerelle/platform';
import { holdEvents } from './event-counters';
import type { SeatOrder } from './seats';

/**
 * Notes arrivals. Who stood invited elsewhere gives that seat back. While the event is open an arrival without a seat takes
 * one, so that nobody confirms it any more; a full house turns nobody away.
 */
export async function noteArrivals(tx: Tx, arrivals: readonly SeatOrder[]): Promise<void> {
  const places = [
    arrivals.map(({ passDatingId }) => passDatingId),
    arrivals.map(({ journeyId }) => journeyId),
    arrivals.map(({ groupId }) => groupId),
  ];
  await holdEvents(tx, arrivals.map(({ passDatingId }) => passDatingId)); // prettier-ignore
  await tx.query(
    `WITH arrived AS (
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS a(pass_dating_id, journey_id, group_id)
     ), elsewhere AS (
       UPDATE pass_dating_seats s SET state = 'cancelled', changed_at = app_now()
       FROM pass_dating_seats o JOIN arrived a ON a.journey_id = o.journey_id AND a.pass_dating_id <> o.pass_dating_id
       WHERE o.state IN ('invited', 'confirmed') AND s.pass_dating_id = o.pass_dating_id AND s.journey_id = o.journey_id
       RETURNING s.pass_dating_id, o.state AS was
     ), before AS (
       SELECT s.pass_dating_id, s.journey_id, s.state FROM pass_dating_seats s JOIN arrived USING (pass_dating_id, journey_id)
     ), written AS (
       INSERT INTO pass_dating_seats (pass_dating_id, journey_id, group_id, state, checked_in_at)
       SELECT pass_dating_id, journey_id, group_id, 'present', app_now() FROM arrived
       ON CONFLICT (pass_dating_id, journey_id) DO UPDATE
       SET state = 'present', checked_in_at = excluded.checked_in_at, changed_at = app_now()
       RETURNING pass_dating_id, journey_id
     ), counted AS (
       SELECT pass_dating_id, sum(seats)::int AS seats, sum(invitations)::int AS invitations
       FROM (
         SELECT pass_dating_id, -count(*) FILTER (WHERE was = 'confirmed') AS seats, -count(*) AS invitations
         FROM elsewhere GROUP BY pass_dating_id
         UNION ALL
         SELECT w.pass_dating_id, count(*), 0 FROM written w LEFT JOIN before b USING (pass_dating_id, journey_id)
         JOIN pass_datings o ON o.id = w.pass_dating_id AND o.state = 'open'
         WHERE b.state IS NULL OR b.state IN ('invited', 'cancelled') GROUP BY w.pass_dating_id
       ) c GROUP BY pass_dating_id
     )
     UPDATE pass_datings p
     SET seats_taken = least(p.seats, p.seats_taken + c.seats), invited_count = p.invited_count + c.invitations
     FROM counted c WHERE p.id = c.pass_dating_id`,
    places,
  );
}

/** Notes the absence of those whose invitation or seat still stands. */
export async function noteAbsences(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE pass_dating_seats SET state = 'absent', changed_at = app_now()
     WHERE journey_id = ANY($1::uuid[]) AND state IN ('invited', 'confirmed')`,
    [journeyIds],
  );
}
