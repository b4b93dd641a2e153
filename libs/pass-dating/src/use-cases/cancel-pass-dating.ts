import { leaveActs, type Tx } from '@passerelle/platform';
import { awaitedAt, holdForAct, writeState } from '../persistence/held-event';

/**
 * Cancels a Pass Dating: the engine then frees everybody who was awaited, and another date is proposed to them.
 * @returns the new version @throws DomainError not_found, stale_version, event_act_not_from_state
 */
export async function cancelPassDating(tx: Tx, id: string, version: number): Promise<number> {
  const event = await holdForAct(tx, id, version, 'cancel');
  const next = await writeState(tx, event);
  const awaited = await awaitedAt(tx, id);
  await leaveActs(
    tx,
    awaited.map((journeyId) => ({
      groupId: event.groupId,
      journeyId,
      act: 'cancel_presence',
      cause: `event_cancelled:${id}`,
    })),
  );
  return next;
}
