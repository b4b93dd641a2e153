import type { Tx } from '@passerelle/platform';
import { freePlaces } from './places';

/** Starts the internship of enrolled journeys; the session runs from its first person on. */
export async function startInternships(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  await tx.query(
    `WITH started AS (
       UPDATE poe_enrolments SET state = 'running', changed_at = app_now()
       WHERE journey_id = ANY($1::uuid[]) AND state = 'enrolled' RETURNING poe_session_id
     )
     UPDATE poe_sessions SET state = 'running', version = version + 1
     WHERE id IN (SELECT poe_session_id FROM started) AND state = 'funded'`,
    [journeyIds],
  );
}

/** Interrupts internships under way; the places stand free, and nobody is brought into a session that has begun. */
export async function interruptInternships(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  await freePlaces(tx, journeyIds);
}

/** Completes internships; a session past its last day ends with the last person who was in it. */
export async function completeInternships(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  const [rows] = await tx.query<[{ poe_session_id: string }[], number]>(
    `UPDATE poe_enrolments SET state = 'completed', changed_at = app_now()
     WHERE journey_id = ANY($1::uuid[]) AND state = 'running' RETURNING poe_session_id`,
    [journeyIds],
  );
  await tx.query(
    `UPDATE poe_sessions s SET state = 'ended', version = version + 1
     WHERE s.id = ANY($1::uuid[]) AND s.state = 'running'
       AND s.ends_on <= (app_now() AT TIME ZONE 'Europe/Paris')::date
       AND NOT EXISTS (SELECT 1 FROM poe_enrolments e WHERE e.poe_session_id = s.id AND e.state IN ('enrolled', 'running'))`,
    [[...new Set(rows.map((row) => row.poe_session_id))]],
  );
}
