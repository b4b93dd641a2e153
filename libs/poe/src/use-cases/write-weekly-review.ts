import { addDays, fieldError, invalidFields, problem, weekdayOf } from '@passerelle/kernel';
import { closeTasks, type Actor, type Tx } from '@passerelle/platform';
import { visibleSession } from '../queries/visible-session';

/** What a person did in a week, and aims for next. */
export interface WeeklyReview {
  readonly done: string;
  readonly nextAim: string;
  /** From 1 (très bas) to 5 (très haut); null when the person prefers not to say. */
  readonly mood: number | null;
}

/** From the Monday of a week to the last day on which its review may be asked for: the week, and the seven days a task looks back. */
const REVIEWED_DAYS = 13;

/**
 * Keeps the review of one week for one person; written again, it replaces the one before. The task that asked for it is answered:
 * a task asks for the seven days before it was raised.
 * @param weekStartsOn the Monday, YYYY-MM-DD
 * @throws DomainError not_found, not_enrolled_in_session, invalid_input
 */
export async function writeWeeklyReview(
  tx: Tx,
  actor: Actor,
  place: { readonly sessionId: string; readonly journeyId: string; readonly weekStartsOn: string },
  review: WeeklyReview,
): Promise<void> {
  const { sessionId, journeyId, weekStartsOn } = place;
  const session = await visibleSession(tx, actor, sessionId);
  const within = weekStartsOn <= session.endsOn && addDays(weekStartsOn, 6) >= session.startsOn;
  if (weekdayOf(weekStartsOn) !== 1 || !within || weekStartsOn > session.today)
    throw invalidFields([fieldError('/weekStartsOn', 'wrong_form')]);
  const followed = await tx.query<unknown[]>(
    `SELECT 1 FROM poe_enrolments
     WHERE poe_session_id = $1 AND journey_id = $2 AND state IN ('running', 'completed', 'interrupted')`,
    [sessionId, journeyId],
  );
  if (followed.length === 0) throw problem('not_enrolled_in_session');
  await tx.query(
    `INSERT INTO weekly_reviews (poe_session_id, journey_id, group_id, week_starts_on, done, next_aim, mood, written_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (poe_session_id, journey_id, week_starts_on) DO UPDATE
     SET done = excluded.done, next_aim = excluded.next_aim, mood = excluded.mood, written_by = excluded.written_by,
         written_at = app_now()`,
    [
      sessionId,
      journeyId,
      session.groupId,
      weekStartsOn,
      review.done,
      review.nextAim,
      review.mood,
      actor.userId,
    ],
  );
  await closeTasks(tx, {
    journeyId,
    kind: 'weekly_review',
    raisedUntil: addDays(weekStartsOn, REVIEWED_DAYS),
    because: 'weekly_review_written',
    by: actor.userId,
  });
}
