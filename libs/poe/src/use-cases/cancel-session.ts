import { leaveActs, leaveEffects, type Tx } from '@passerelle/platform';
import { holdSessionForAct, writeSession } from '../persistence/held-session';

/** What becomes of a person by the state of their place, when the session is cancelled. */
const ACT_BY_STATE = {
  enrolled: 'decline_place',
  proposed: 'refuse_place',
  waitlisted: 'leave_waiting_list',
} as const;

interface Concerned {
  readonly journey_id: string;
  readonly state: keyof typeof ACT_BY_STATE;
}

/**
 * Cancels a session that has not begun: the engine then takes back every place held or proposed, and closes its waiting list.
 * Whoever had or was offered a place is told; the acts tell the others.
 * @returns the new version @throws DomainError not_found, stale_version, session_act_not_from_state
 */
export async function cancelSession(tx: Tx, id: string, version: number): Promise<number> {
  const session = await holdSessionForAct(tx, id, version, 'cancel');
  const next = await writeSession(tx, session);
  const concerned = await tx.query<Concerned[]>(
    'SELECT journey_id, state FROM poe_enrolments WHERE poe_session_id = $1 AND state = ANY($2::text[])',
    [id, Object.keys(ACT_BY_STATE)],
  );
  const { groupId } = session;
  const cause = `session_cancelled:${id}`;
  await leaveActs(
    tx,
    concerned.map(({ journey_id, state }) => ({
      groupId,
      journeyId: journey_id,
      act: ACT_BY_STATE[state],
      cause,
    })),
  );
  await leaveEffects(
    tx,
    concerned
      .filter(({ state }) => state !== 'waitlisted')
      .map(({ journey_id }) => ({
        groupId,
        journeyId: journey_id,
        effect: 'tell_person_session_cancelled',
        key: `${cause}:${journey_id}`,
        payload: {},
      })),
  );
  return next;
}
