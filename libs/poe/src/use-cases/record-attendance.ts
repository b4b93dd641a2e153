import {
  fieldError,
  invalidFields,
  parisDate,
  problem,
  type HalfDay,
  type Presence,
} from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { rightOnSheet, sealedAt } from '../domain/attendance-seal';
import { tellTwoAbsences } from '../persistence/absences-in-a-row';
import { visibleSession, type VisibleSession } from '../queries/visible-session';

/** The sheet of one half-day. */
export interface AttendanceSheet {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly half: HalfDay;
  readonly presences: readonly { readonly journeyId: string; readonly presence: Presence }[];
  /** Why a sealed sheet is corrected. */
  readonly reason?: string;
}

/**
 * Keeps who was present at a half-day. Two unexcused half-days in a row are told, once a pair. Set-based.
 * @throws DomainError not_found, forbidden, half_day_outside_session, attendance_sealed, not_enrolled_in_session, invalid_input
 */
export async function recordAttendance(
  tx: Tx,
  actor: Actor,
  sessionId: string,
  sheet: AttendanceSheet,
): Promise<void> {
  const session = await visibleSession(tx, actor, sessionId);
  checkRight(actor, session, sheet);
  const [counted] = await tx.query<{ known: number }[]>(
    `SELECT count(*)::int AS known FROM poe_enrolments
     WHERE poe_session_id = $1 AND journey_id = ANY($2::uuid[]) AND state IN ('enrolled', 'running', 'completed', 'interrupted')`,
    [sessionId, sheet.presences.map(({ journeyId }) => journeyId)],
  );
  if (counted?.known !== new Set(sheet.presences.map(({ journeyId }) => journeyId)).size)
    throw problem('not_enrolled_in_session');
  await tx.query(
    `INSERT INTO attendance_records (poe_session_id, journey_id, group_id, day, half, presence, entered_by, correction_reason)
     SELECT DISTINCT ON (journey_id) $1, journey_id, $2, $3, $4, presence, $5, $6
     FROM unnest($7::uuid[], $8::text[]) AS p(journey_id, presence)
     ON CONFLICT (journey_id, poe_session_id, day, half) DO UPDATE
     SET presence = excluded.presence, entered_by = excluded.entered_by, correction_reason = excluded.correction_reason,
         at = app_now()`,
    [
      sessionId,
      session.groupId,
      sheet.day,
      sheet.half,
      actor.userId,
      sheet.reason ?? null,
      sheet.presences.map(({ journeyId }) => journeyId),
      sheet.presences.map(({ presence }) => presence),
    ],
  );
  await tellTwoAbsences(tx, session, sheet);
}

function checkRight(actor: Actor, session: VisibleSession, sheet: AttendanceSheet): void {
  if (sheet.day < session.startsOn || sheet.day > session.endsOn || sheet.day > session.today)
    throw problem('half_day_outside_session');
  const seal = sealedAt(sheet.day, sheet.half);
  const sealed = Date.parse(session.now) >= Date.parse(seal);
  const right = rightOnSheet(actor.role, sealed);
  if (right === 'none' && sealed)
    throw problem('attendance_sealed', { date: parisDate(seal).split('-').reverse().join('/') });
  if (right === 'none') throw problem('forbidden');
  if (right === 'correct' && !sheet.reason) throw invalidFields([fieldError('/reason', 'required')]);
}
