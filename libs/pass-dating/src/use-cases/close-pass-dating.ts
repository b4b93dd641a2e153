import { leaveActs, type Tx } from '@passerelle/platform';
import { awaitedAt, holdForAct, writeState } from '../persistence/held-event';

/**
 * Ends a Pass Dating: the engine then notes the absence of everybody who was awaited and did not come.
 * @returns the new version @throws DomainError not_found, stale_version, event_act_not_from_state
 */
export async function closePassDating(tx: Tx, id: string, version: number): Promise<number> {
  const event = await holdForAct(tx, id, version, 'close');
  const next = await writeState(tx, event);
  const awaited = await awaitedAt(tx, id);
  await leaveActs(
    tx,
    awaited.map((journeyId) => ({
      groupId: event.groupId,
      journeyId,
      act: 'mark_absent',
      cause: `event_closed:${id}`,
    })),
  );
  return next;
}
