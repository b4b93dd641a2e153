import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@passerelle/platform';
import { aFollowedPerson, aSeat } from './a-followed-person';
import type { Territory } from './a-territory';

/** A person invited to a Pass Dating, with the link of their invitation. */
export async function anInvitedPerson(
  tx: Tx,
  territory: Territory,
  {
    acts = ['confirm_presence', 'cancel_presence'],
    life = '30 days',
  }: { acts?: readonly string[]; life?: string } = {},
): Promise<{ journeyId: string; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const { journeyId } = await aFollowedPerson(tx, territory, { state: 'invited' });
  await tx.query(`UPDATE journeys SET phase = 'pass_dating' WHERE id = $1`, [journeyId]);
  await aSeat(tx, territory, journeyId);
  await tx.query(
    `INSERT INTO access_links (token_hash, purpose, group_id, journey_id, acts, expires_at)
     VALUES ($1, 'candidate', $2, $3, $4, app_now() + $5::interval)`,
    [createHash('sha256').update(token).digest(), territory.groupId, journeyId, acts, life],
  );
  return { journeyId, token };
}
