import { problem } from '@passerelle/kernel';
import { leaveActs, type Actor, type Tx } from '@passerelle/platform';
import { visibleSession } from '../queries/visible-session';

/**
 * Keeps the final review of one person; from the last day on, the engine then completes the POE.
 * @throws DomainError not_found, not_enrolled_in_session
 */
export async function writeFinalReview(
  tx: Tx,
  actor: Actor,
  place: { readonly sessionId: string; readonly journeyId: string },
  text: string,
): Promise<void> {
  const session = await visibleSession(tx, actor, place.sessionId);
  const [rows] = await tx.query<[{ state: string }[], number]>(
    `UPDATE poe_enrolments SET final_review = $3, final_review_at = app_now(), final_review_by = $4
     WHERE poe_session_id = $1 AND journey_id = $2 AND state IN ('running', 'completed') RETURNING state`,
    [place.sessionId, place.journeyId, text, actor.userId],
  );
  const [written] = rows;
  if (!written) throw problem('not_enrolled_in_session');
  if (written.state !== 'running' || session.today < session.endsOn) return;
  await leaveActs(tx, [
    {
      groupId: session.groupId,
      journeyId: place.journeyId,
      act: 'complete_poe',
      cause: `final_review:${place.sessionId}`,
    },
  ]);
}
