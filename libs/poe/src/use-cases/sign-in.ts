import { problem } from '@passerelle/kernel';
import { leaveActs, type Actor, type Tx } from '@passerelle/platform';
import { visibleSession } from '../queries/visible-session';

/**
 * Records who signed on the first day of their POE; the engine then starts their internship. Signing twice changes nothing.
 * @returns how many signed for the first time
 * @throws DomainError not_found, session_not_started, not_enrolled_in_session
 */
export async function signIn(
  tx: Tx,
  actor: Actor,
  sessionId: string,
  journeyIds: readonly string[],
): Promise<number> {
  const session = await visibleSession(tx, actor, sessionId);
  if (session.today < session.startsOn)
    throw problem('session_not_started', { date: session.startsOn.split('-').reverse().join('/') });
  const places = await tx.query<{ journey_id: string; state: string }[]>(
    `SELECT journey_id, state FROM poe_enrolments
     WHERE poe_session_id = $1 AND journey_id = ANY($2::uuid[]) AND state IN ('enrolled', 'running')`,
    [sessionId, journeyIds],
  );
  if (places.length < new Set(journeyIds).size) throw problem('not_enrolled_in_session');
  const [, signed] = await tx.query<[unknown[], number]>(
    `UPDATE poe_enrolments SET signed_in_at = app_now(), changed_at = app_now()
     WHERE poe_session_id = $1 AND journey_id = ANY($2::uuid[]) AND signed_in_at IS NULL`,
    [sessionId, journeyIds],
  );
  await leaveActs(
    tx,
    places.flatMap(({ journey_id, state }) =>
      state === 'enrolled'
        ? [
            {
              groupId: session.groupId,
              journeyId: journey_id,
              act: 'start_poe',
              cause: `signed_in:${sessionId}`,
            },
          ]
        : [],
    ),
  );
  return signed;
}
