import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { DecidedMove } from '../engine/move';
import { journeyIdsOf } from './act-input';

/** A Pass Dating attended is a work situation of one day on the person's braid. */
export async function braidPassDating(
  tx: Tx,
  moves: readonly DecidedMove[],
  passDatingOf: (move: DecidedMove) => string,
): Promise<void> {
  await tx.query(
    `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, starts_on, ends_on, state, source, entered_by)
     SELECT a.id, p.group_id, a.candidate_id, 'work_situation', 'Pass Dating', d.day, d.day, 'done', 'pass_dating:' || p.id,
            a.entered_by
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) AS a(id, candidate_id, pass_dating_id, entered_by)
     JOIN pass_datings p ON p.id = a.pass_dating_id
     CROSS JOIN LATERAL (SELECT (p.starts_at AT TIME ZONE 'Europe/Paris')::date AS day) d
     ON CONFLICT (candidate_id, source) DO UPDATE SET state = 'done', version = guidance_actions.version + 1`,
    [
      moves.map(() => newId()),
      moves.map(({ journey }) => journey.candidateId),
      moves.map(passDatingOf),
      moves.map(({ actor }) => actor.userId),
    ],
  );
}

/** An arrival noted by mistake leaves no work situation on the braid, nor what somebody may have said it made possible. */
export async function unbraidPassDating(
  tx: Tx,
  moves: readonly DecidedMove[],
  passDatingOf: (move: DecidedMove) => string,
): Promise<void> {
  await tx.query(
    `WITH gone AS (
       SELECT g.id FROM unnest($1::uuid[], $2::uuid[]) AS a(candidate_id, pass_dating_id)
       JOIN guidance_actions g ON g.candidate_id = a.candidate_id AND g.source = 'pass_dating:' || a.pass_dating_id
     ), untied AS (
       DELETE FROM action_links WHERE from_action_id IN (SELECT id FROM gone) OR to_action_id IN (SELECT id FROM gone)
     )
     DELETE FROM guidance_actions WHERE id IN (SELECT id FROM gone)`,
    [moves.map(({ journey }) => journey.candidateId), moves.map(passDatingOf)],
  );
}

/** The internships now under way become trainings on the persons' braids; one taken up again goes on. */
export async function braidRunningPoe(tx: Tx, moves: readonly DecidedMove[]): Promise<void> {
  await tx.query(
    `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, starts_on, ends_on, state, carried_by, source, entered_by)
     SELECT a.id, s.group_id, a.candidate_id, 'training', s.name, s.starts_on, s.ends_on, 'running', t.name, 'poe:' || s.id,
            a.entered_by
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) AS a(id, candidate_id, journey_id, entered_by)
     JOIN poe_enrolments e ON e.journey_id = a.journey_id AND e.state = 'running'
     JOIN poe_sessions s ON s.id = e.poe_session_id
     LEFT JOIN training_providers t ON t.id = s.training_provider_id
     ON CONFLICT (candidate_id, source) DO UPDATE
     SET state = 'running', ends_on = excluded.ends_on, interruption_reason = NULL, version = guidance_actions.version + 1`,
    [
      moves.map(() => newId()),
      moves.map(({ journey }) => journey.candidateId),
      journeyIdsOf(moves),
      moves.map(({ actor }) => actor.userId),
    ],
  );
}

/**
 * Ends the trainings of internships still under way: to be called before the internship itself ends.
 * @param reasonOf a code of POE_INTERRUPTION_REASONS; null where the internship was completed
 */
export async function braidEndedPoe(
  tx: Tx,
  moves: readonly DecidedMove[],
  reasonOf: (move: DecidedMove) => string | null,
): Promise<void> {
  await tx.query(
    `UPDATE guidance_actions g
     SET state = CASE WHEN a.reason IS NULL THEN 'done' ELSE 'interrupted' END, interruption_reason = a.reason,
         ends_on = greatest(g.starts_on, least(g.ends_on, (app_now() AT TIME ZONE 'Europe/Paris')::date)),
         version = g.version + 1
     FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS a(journey_id, candidate_id, reason)
     JOIN poe_enrolments e ON e.journey_id = a.journey_id AND e.state = 'running'
     WHERE g.candidate_id = a.candidate_id AND g.source = 'poe:' || e.poe_session_id`,
    [journeyIdsOf(moves), moves.map(({ journey }) => journey.candidateId), moves.map(reasonOf)],
  );
}
