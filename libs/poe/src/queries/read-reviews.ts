import type { Tx } from '@passerelle/platform';

/** The review of one week. */
export interface WeeklyReviewRead {
  /** Monday, YYYY-MM-DD. */
  readonly weekStartsOn: string;
  readonly done: string;
  readonly nextAim: string;
  readonly mood: number | null;
}

/** All that was reviewed with one person during a session. */
export interface ReviewsRead {
  readonly weeks: readonly WeeklyReviewRead[];
  readonly finalReview: string | null;
}

/** Reviews of one person in a session, in order; null when the person has no part in it for the reader. */
export async function readReviews(tx: Tx, sessionId: string, journeyId: string): Promise<ReviewsRead | null> {
  const [enrolment] = await tx.query<{ final_review: string | null }[]>(
    'SELECT final_review FROM poe_enrolments WHERE poe_session_id = $1 AND journey_id = $2',
    [sessionId, journeyId],
  );
  if (!enrolment) return null;
  const weeks = await tx.query<
    { week_starts_on: string; done: string; next_aim: string; mood: number | null }[]
  >(
    `SELECT week_starts_on::text, done, next_aim, mood FROM weekly_reviews
     WHERE poe_session_id = $1 AND journey_id = $2 ORDER BY weekly_reviews.week_starts_on`,
    [sessionId, journeyId],
  );
  return {
    weeks: weeks.map((week) => ({
      weekStartsOn: week.week_starts_on,
      done: week.done,
      nextAim: week.next_aim,
      mood: week.mood,
    })),
    finalReview: enrolment.final_review,
  };
}
