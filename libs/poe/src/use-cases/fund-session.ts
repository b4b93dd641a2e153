import { invalidFields } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { holdSessionForAct, writeSession } from '../persistence/held-session';
import { unknownPartners } from '../persistence/partners';

/**
 * Records that a funder, partner of the group, agreed to a session: people can be enrolled from then on. Named again before the
 * session begins, another funder takes the place of the first.
 * @returns the new version @throws DomainError not_found, stale_version, session_act_not_from_state, invalid_input
 */
export async function fundSession(tx: Tx, id: string, version: number, funderId: string): Promise<number> {
  const session = await holdSessionForAct(tx, id, version, 'fund');
  const wrong = await unknownPartners(tx, { funderId });
  if (wrong.length > 0) throw invalidFields(wrong);
  return writeSession(tx, session, { funderId });
}
