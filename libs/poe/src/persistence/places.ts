import { firstCome, refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { overlapsOf } from './overlaps';
import { columnsOf, holdSessions, PLACE_HOLDING, type PlaceOrder, type Refused } from './session-counters';

/** What a place is taken for: an answer awaited, an enrolment, or an internship that goes on. */
export type PlaceState = 'proposed' | 'enrolled' | 'running';

/**
 * Takes a place in a funded session for each journey; in a list longer than the places left, the first get them. The persons'
 * rows are held, so that two overlapping sessions cannot both be entered at once.
 * @returns the journeys that could not: session_not_funded, session_not_available, no_place_left, overlapping_poe, overlapping_contract
 */
export async function takePlaces(tx: Tx, orders: readonly PlaceOrder[], state: PlaceState): Promise<Refused> {
  await holdPersons(tx, orders);
  const sessions = await holdSessions(tx, orders.map(({ sessionId }) => sessionId)); // prettier-ignore
  const refused = new Map(await overlapsOf(tx, orders));
  const left = new Map<string, number>();
  for (const [id, session] of sessions) {
    if (session.state === 'funded' || session.state === 'running') left.set(id, session.placesLeft);
  }
  const free = orders.filter(({ journeyId }) => !refused.has(journeyId));
  const share = firstCome(free, ({ sessionId }) => sessionId, left);
  for (const { journeyId, sessionId } of share.refused) {
    if (left.has(sessionId)) refused.set(journeyId, refusal('no_place_left'));
    else if (sessions.get(sessionId)?.state === 'planned')
      refused.set(journeyId, refusal('session_not_funded'));
    else refused.set(journeyId, refusal('session_not_available'));
  }
  await writePlaces(tx, share.served, state);
  return refused;
}

/** Turns places proposed into enrolments; the place was counted already. */
export async function keepPlaces(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE poe_enrolments SET state = 'enrolled', changed_at = app_now()
     WHERE journey_id = ANY($1::uuid[]) AND state = 'proposed'`,
    [journeyIds],
  );
}

/** What freeing places left behind. */
export interface Freed {
  /** Sessions in which somebody may now have a place. */
  readonly sessionIds: readonly string[];
}

/**
 * Gives up what journeys wait for, were proposed or hold in a session; an internship under way is interrupted. Without effect
 * for journeys that have nothing.
 */
export async function freePlaces(tx: Tx, journeyIds: readonly string[]): Promise<Freed> {
  await tx.query(
    `SELECT 1 FROM poe_sessions WHERE id IN (
       SELECT poe_session_id FROM poe_enrolments
       WHERE journey_id = ANY($1::uuid[]) AND state IN ('waitlisted', 'proposed', 'enrolled', 'running')
     ) ORDER BY id FOR NO KEY UPDATE`,
    [journeyIds],
  );
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `WITH held AS (
       SELECT poe_session_id, journey_id, state FROM poe_enrolments
       WHERE journey_id = ANY($1::uuid[]) AND state IN ('waitlisted', 'proposed', 'enrolled', 'running') FOR UPDATE
     ), freed AS (
       UPDATE poe_enrolments e
       SET state = CASE WHEN h.state = 'running' THEN 'interrupted' ELSE 'left' END, changed_at = app_now()
       FROM held h WHERE e.poe_session_id = h.poe_session_id AND e.journey_id = h.journey_id
       RETURNING e.poe_session_id, h.state AS was
     )
     UPDATE poe_sessions s SET places_taken = s.places_taken - f.places
     FROM (SELECT poe_session_id, count(*) FILTER (WHERE was = ANY($2::text[])) AS places FROM freed GROUP BY 1) f
     WHERE s.id = f.poe_session_id RETURNING s.id`,
    [journeyIds, PLACE_HOLDING],
  );
  return { sessionIds: rows.map(({ id }) => id) };
}

async function holdPersons(tx: Tx, orders: readonly PlaceOrder[]): Promise<void> {
  await tx.query(
    `SELECT 1 FROM candidates WHERE id IN (SELECT candidate_id FROM journeys WHERE id = ANY($1::uuid[]))
     ORDER BY id FOR NO KEY UPDATE`,
    [orders.map(({ journeyId }) => journeyId)],
  );
}

/** Writes enrolments and counts what was really written: a place already held is not counted twice. */
async function writePlaces(tx: Tx, orders: readonly PlaceOrder[], state: PlaceState): Promise<void> {
  if (orders.length === 0) return;
  await tx.query(
    `WITH asked AS (
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS a(poe_session_id, journey_id, group_id)
     ), before AS (
       SELECT e.poe_session_id, e.journey_id, e.state FROM poe_enrolments e JOIN asked USING (poe_session_id, journey_id)
     ), written AS (
       INSERT INTO poe_enrolments (poe_session_id, journey_id, group_id, state)
       SELECT poe_session_id, journey_id, group_id, $4 FROM asked
       ON CONFLICT (poe_session_id, journey_id) DO UPDATE SET state = excluded.state, changed_at = app_now()
       RETURNING poe_session_id, journey_id
     )
     UPDATE poe_sessions s SET places_taken = s.places_taken + c.places
     FROM (
       SELECT w.poe_session_id, count(*) FILTER (WHERE b.state IS NULL OR NOT b.state = ANY($5::text[])) AS places
       FROM written w LEFT JOIN before b USING (poe_session_id, journey_id) GROUP BY w.poe_session_id
     ) c
     WHERE s.id = c.poe_session_id`,
    [...columnsOf(orders), state, PLACE_HOLDING],
  );
}
