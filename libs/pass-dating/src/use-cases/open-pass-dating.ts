import { problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { holdForAct, writeState } from '../persistence/held-event';

/**
 * Opens the reception of a Pass Dating, on its day or after: arrivals can be noted from then on.
 * @returns the new version @throws DomainError not_found, stale_version, event_act_not_from_state, event_opens_on_its_day
 */
export async function openPassDating(tx: Tx, id: string, version: number): Promise<number> {
  const event = await holdForAct(tx, id, version, 'open');
  if (!event.dayHasCome) throw problem('event_opens_on_its_day', { date: event.writtenDay });
  return writeState(tx, event);
}
