import { refusal, type Refusal } from '@passerelle/kernel';
import { leaveActs, type Tx } from '@passerelle/platform';
import { columnsOf, holdSessions, type PlaceOrder, type Refused } from './session-counters';

/**
 * Puts journeys on the waiting list of their session, behind those who wait already and in the order of the list.
 * @param again a person who comes back waits whether or not a place is left: it is then proposed
 * @returns the journeys for which a place is left after all (place_still_left), or the session is gone
 */
export async function joinWaitingLists(
  tx: Tx,
  orders: readonly PlaceOrder[],
  again = false,
): Promise<Refused> {
  const sessions = await holdSessions(tx, orders.map(({ sessionId }) => sessionId)); // prettier-ignore
  const refused = new Map<string, Refusal>();
  for (const { journeyId, sessionId } of orders) {
    const session = sessions.get(sessionId);
    if (!session || session.state === 'cancelled' || session.state === 'ended')
      refused.set(journeyId, refusal('session_not_available'));
    else if (!again && session.placesLeft > 0)
      refused.set(journeyId, refusal('place_still_left', { places: session.placesLeft }));
  }
  const waiting = orders.filter(({ journeyId }) => !refused.has(journeyId));
  // One microsecond apart: a list asked at once keeps its order.
  await tx.query(
    `INSERT INTO poe_enrolments (poe_session_id, journey_id, group_id, state, waitlisted_at)
     SELECT poe_session_id, journey_id, group_id, 'waitlisted', app_now() + place * interval '1 microsecond'
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS a(poe_session_id, journey_id, group_id, place)
     ON CONFLICT (poe_session_id, journey_id) DO UPDATE
     SET state = 'waitlisted', waitlisted_at = excluded.waitlisted_at, signed_in_at = NULL, changed_at = app_now()`,
    columnsOf(waiting),
  );
  return refused;
}

/**
 * Holds a place for each journey that waits, from the longest wait on: the place counts as taken until the answer.
 * @returns the journeys that could not have one: no_place_left, not_first_in_line, session_not_available
 */
export async function holdPlaces(tx: Tx, journeyIds: readonly string[]): Promise<Refused> {
  const waits: { journey_id: string; session_id: string }[] = await tx.query(
    `SELECT journey_id, poe_session_id AS session_id FROM poe_enrolments
     WHERE journey_id = ANY($1::uuid[]) AND state = 'waitlisted'`,
    [journeyIds],
  );
  const sessions = await holdSessions(tx, waits.map(({ session_id }) => session_id)); // prettier-ignore
  const ranks = await ranksIn(tx, [...sessions.keys()]);
  const refused = new Map<string, Refusal>();
  for (const journeyId of journeyIds) {
    const waits = ranks.get(journeyId);
    const session = sessions.get(waits?.sessionId ?? '');
    if (!waits || !session || (session.state !== 'funded' && session.state !== 'running'))
      refused.set(journeyId, refusal('session_not_available'));
    else if (session.placesLeft <= 0) refused.set(journeyId, refusal('no_place_left'));
    else if (waits.rank > session.placesLeft)
      refused.set(journeyId, refusal('not_first_in_line', { rank: waits.rank }));
  }
  await tx.query(
    `WITH proposed AS (
       UPDATE poe_enrolments SET state = 'proposed', changed_at = app_now()
       WHERE journey_id = ANY($1::uuid[]) AND state = 'waitlisted' RETURNING poe_session_id
     )
     UPDATE poe_sessions s SET places_taken = s.places_taken + c.places
     FROM (SELECT poe_session_id, count(*) AS places FROM proposed GROUP BY 1) c WHERE s.id = c.poe_session_id`,
    [journeyIds.filter((id) => !refused.has(id))],
  );
  return refused;
}

/**
 * Leaves the engine the act `propose_place` for as many people as places are left, from the longest wait on, in sessions that
 * have not begun. To be called after anything that may leave a place; nothing left, nothing asked.
 * @param cause what left the place; the same cause asks a person once
 */
export async function askToProposePlaces(
  tx: Tx,
  sessionIds: readonly string[],
  cause: string,
): Promise<void> {
  if (sessionIds.length === 0) return;
  const next: { group_id: string; journey_id: string; session_id: string }[] = await tx.query(
    `SELECT s.group_id, w.journey_id, s.id AS session_id
     FROM poe_sessions s
     JOIN LATERAL (
       SELECT e.journey_id FROM poe_enrolments e WHERE e.poe_session_id = s.id AND e.state = 'waitlisted'
       ORDER BY e.waitlisted_at, e.journey_id LIMIT s.places - s.places_taken
     ) w ON true
     WHERE s.id = ANY($1::uuid[]) AND s.state = 'funded'
       AND s.starts_on > (app_now() AT TIME ZONE 'Europe/Paris')::date`,
    [sessionIds],
  );
  await leaveActs(
    tx,
    next.map((row) => ({
      groupId: row.group_id,
      journeyId: row.journey_id,
      act: 'propose_place',
      cause: `place_freed:${row.session_id}:${cause}`,
    })),
  );
}

async function ranksIn(
  tx: Tx,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, { sessionId: string; rank: number }>> {
  const rows: { journey_id: string; session_id: string; rank: number }[] = await tx.query(
    `SELECT journey_id, poe_session_id AS session_id,
            (row_number() OVER (PARTITION BY poe_session_id ORDER BY waitlisted_at, journey_id))::int AS rank
     FROM poe_enrolments WHERE poe_session_id = ANY($1::uuid[]) AND state = 'waitlisted'`,
    [sessionIds],
  );
  return new Map(rows.map((row) => [row.journey_id, { sessionId: row.session_id, rank: row.rank }]));
}
