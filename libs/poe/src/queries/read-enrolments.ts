import type { EnrolmentState } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** One person of a session. Instants are ISO. */
export interface EnrolmentRead {
  readonly journeyId: string;
  readonly name: string;
  readonly state: EnrolmentState;
  /** Place on the waiting list, from 1; null for who does not wait. */
  readonly rank: number | null;
  readonly signedInAt: string | null;
  readonly finalReviewAt: string | null;
}

interface EnrolmentRow {
  journey_id: string;
  first_name: string;
  last_name: string;
  state: EnrolmentState;
  rank: number | null;
  signed_in_at: Date | null;
  final_review_at: Date | null;
}

/**
 * The persons of a session, those who wait last and in their order. Ranks are counted over the whole waiting list for the group's
 * own people; an advisor reads the persons followed only (row-level security), without rank.
 */
export async function readEnrolments(tx: Tx, sessionId: string, ranked: boolean): Promise<EnrolmentRead[]> {
  const rows = await tx.query<EnrolmentRow[]>(
    `SELECT e.journey_id, c.first_name, c.last_name, e.state, e.signed_in_at, e.final_review_at,
            CASE WHEN e.state = 'waitlisted' AND $2 THEN
              (row_number() OVER (PARTITION BY e.state ORDER BY e.waitlisted_at, e.journey_id))::int END AS rank
     FROM poe_enrolments e JOIN journeys j ON j.id = e.journey_id JOIN candidates c ON c.id = j.candidate_id
     WHERE e.poe_session_id = $1 AND e.state <> 'left'
     ORDER BY e.state = 'waitlisted', rank, c.last_name, c.first_name, e.journey_id`,
    [sessionId, ranked],
  );
  return rows.map((row) => ({
    journeyId: row.journey_id,
    name: `${row.first_name} ${row.last_name}`,
    state: row.state,
    rank: row.rank,
    signedInAt: row.signed_in_at?.toISOString() ?? null,
    finalReviewAt: row.final_review_at?.toISOString() ?? null,
  }));
}
