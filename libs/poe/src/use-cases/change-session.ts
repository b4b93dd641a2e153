import { problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { holdSessionForAct, writeSession } from '../persistence/held-session';
import { askToProposePlaces } from '../persistence/waiting-list';

/** What may still change of a session; its days stay: reminders were set on them. */
export interface SessionChange {
  readonly places?: number;
  readonly place?: string;
}

/**
 * Changes where a session is held and how many it takes; places added are proposed to those who wait.
 * @returns the new version @throws DomainError not_found, stale_version, session_act_not_from_state, session_places_taken
 */
export async function changeSession(
  tx: Tx,
  id: string,
  version: number,
  change: SessionChange,
): Promise<number> {
  const session = await holdSessionForAct(tx, id, version, 'change');
  if (change.places !== undefined && change.places < session.placesTaken)
    throw problem('session_places_taken', { taken: session.placesTaken });
  const next = await writeSession(tx, session, change);
  await askToProposePlaces(tx, [id], `places:${String(next)}`);
  return next;
}
