import { problem, type MeetingAnswer } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { mayWriteFeedback, onBehalf, type FeedbackSide } from '../domain/feedback-policy';

/** What one side says after a meeting. */
export interface Feedback {
  readonly side: FeedbackSide;
  readonly answer: MeetingAnswer;
  readonly sentence: string | null;
}

interface MeetingRow {
  group_id: string;
  ambassador_user_id: string | null;
  ambassador_company_id: string;
  journey_id: string;
  decided: boolean;
  given: boolean;
}

/**
 * Keeps what one side says of a meeting. Each side has one answer, which may be corrected until the person's journey has moved on;
 * what another person brings is marked as brought.
 * @throws DomainError not_found, forbidden, feedback_closed
 */
export async function recordFeedback(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  feedback: Feedback,
): Promise<void> {
  const [meeting] = await tx.query<MeetingRow[]>(
    `SELECT m.group_id, a.user_id AS ambassador_user_id, a.member_company_id AS ambassador_company_id, m.journey_id,
            j.state NOT IN ('met', 'invited', 'confirmed', 'absent', 'admitted') AS decided, f.meeting_id IS NOT NULL AS given
     FROM meetings m JOIN ambassadors a ON a.id = m.ambassador_id JOIN journeys j ON j.id = m.journey_id
     LEFT JOIN meeting_feedback f ON f.meeting_id = m.id AND f.side = $2
     WHERE m.id = $1`,
    [meetingId, feedback.side],
  );
  if (!meeting) throw problem('not_found');
  const own = {
    isAmbassador: actor.userId !== null && actor.userId === meeting.ambassador_user_id,
    isPerson: actor.link?.journeyId === meeting.journey_id,
  };
  if (!mayWriteFeedback(actor.role, feedback.side, own)) throw problem('forbidden');
  if (meeting.given && meeting.decided) throw problem('feedback_closed');
  await tx.query(
    `INSERT INTO meeting_feedback (meeting_id, group_id, side, answer, sentence, entered_by, on_behalf)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (meeting_id, side) DO UPDATE
     SET answer = excluded.answer, sentence = excluded.sentence, entered_by = excluded.entered_by,
         on_behalf = excluded.on_behalf, at = app_now()`,
    [
      meetingId,
      meeting.group_id,
      feedback.side,
      feedback.answer,
      feedback.sentence,
      actor.userId,
      onBehalf(actor.role, feedback.side),
    ],
  );
}
