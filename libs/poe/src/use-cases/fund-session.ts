import { fieldError, invalidFields } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { holdSessionForAct, writeSession } from '../persistence/held-session';

/**
 * Records that a funder, partner of the group, agreed to a session: people can be enrolled from then on.
 * @returns the new version @throws DomainError not_found, stale_version, session_act_not_from_state, invalid_input
 */
export async function fundSession(tx: Tx, id: string, version: number, funderId: string): Promise<number> {
  const session = await holdSessionForAct(tx, id, version, 'fund');
  const partners = await tx.query<unknown[]>(
    'SELECT 1 FROM partnerships WHERE funder_id = $1 AND partnership_stands(until)',
    [funderId],
  );
  if (partners.length === 0) throw invalidFields([fieldError('/funderId', 'not_found')]);
  return writeSession(tx, session, { funderId });
}
