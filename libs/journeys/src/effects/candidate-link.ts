import { createHash, createHmac } from 'node:crypto';
import type { Tx } from '@passerelle/platform';

/** What an access link is for, when it was sent to a candidate. */
export const CANDIDATE_LINK = 'candidate';
const LIFE_DAYS = 30;

/** The hash under which a token is kept: a stolen table opens no page. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Makes the link that lets a person answer one message. The token has 256 bits and follows from the effect's key and the secret, so
 * that a message sent again carries the same link; only its hash is kept.
 * @returns the address of the page
 */
export async function openCandidateLink(
  tx: Tx,
  asked: {
    readonly groupId: string;
    readonly journeyId: string;
    readonly key: string;
    readonly acts: readonly string[];
  },
  { publicUrl, secretKey }: { readonly publicUrl: string; readonly secretKey: string },
): Promise<string> {
  const token = createHmac('sha256', secretKey).update(`${CANDIDATE_LINK}:${asked.key}`).digest('base64url');
  await tx.query(
    `INSERT INTO access_links (token_hash, purpose, group_id, journey_id, acts, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, app_now(), app_now() + make_interval(days => $6)) ON CONFLICT (token_hash) DO NOTHING`,
    [hashOfToken(token), CANDIDATE_LINK, asked.groupId, asked.journeyId, asked.acts, LIFE_DAYS],
  );
  return `${publicUrl}/p/${token}`;
}
