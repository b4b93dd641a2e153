import type { HalfDay, Presence } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** Presence of one person at one half-day. */
export interface AttendanceRead {
  readonly journeyId: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly half: HalfDay;
  readonly presence: Presence;
  /** Why the sheet was corrected once sealed. */
  readonly correctionReason: string | null;
}

/** Every half-day filled in a session, in order. The caller has checked that the session exists for the reader. */
export async function readAttendance(tx: Tx, sessionId: string): Promise<AttendanceRead[]> {
  const rows = await tx.query<
    { journey_id: string; day: string; half: HalfDay; presence: Presence; correction_reason: string | null }[]
  >(
    `SELECT journey_id, day::text, half, presence, correction_reason FROM attendance_records
     WHERE poe_session_id = $1 ORDER BY attendance_records.day, half = 'afternoon', journey_id`,
    [sessionId],
  );
  return rows.map((row) => ({
    journeyId: row.journey_id,
    day: row.day,
    half: row.half,
    presence: row.presence,
    correctionReason: row.correction_reason,
  }));
}
