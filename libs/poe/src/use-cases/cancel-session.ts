import { leaveActs, type Tx } from '@passerelle/platform';
import { holdSessionForAct, writeSession } from '../persistence/held-session';

/** What becomes of a person by the state of their place, when the session is cancelled. */
const ACT_BY_STATE: Readonly<Record<string, string>> = {
  enrolled: 'decline_place',
  proposed: 'refuse_place',
};

/**
 * Cancels a session that has not begun: the engine then takes back every place held or proposed.
 * @returns the new version @throws DomainError not_found, stale_version, session_act_not_from_state
 */
export async function cancelSession(tx: Tx, id: string, version: number): Promise<number> {
  const session = await holdSessionForAct(tx, id, version, 'cancel');
  const next = await writeSession(tx, session);
  const holders = await tx.query<{ journey_id: string; state: string }[]>(
    `SELECT journey_id, state FROM poe_enrolments WHERE poe_session_id = $1 AND state IN ('enrolled', 'proposed')`,
    [id],
  );
  await leaveActs(
    tx,
    holders.map(({ journey_id, state }) => ({
      groupId: session.groupId,
      journeyId: journey_id,
      act: ACT_BY_STATE[state] ?? 'decline_place',
      cause: `session_cancelled:${id}`,
    })),
  );
  return next;
}
