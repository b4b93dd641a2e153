import { createHmac } from 'node:crypto';
import { hashOfToken, type Database, type Tx } from '@passerelle/platform';

/** What an access link is for, when it was sent to an ambassador. */
export const AMBASSADOR_LINK = 'ambassador';
const LIFE_DAYS = 30;

/** A link as it is found. */
export interface AmbassadorLink {
  readonly state: 'open' | 'used' | 'expired';
  readonly groupId: string;
  readonly ambassadorId: string;
  readonly groupName: string;
  readonly groupPhone: string | null;
}

interface LinkRow extends Omit<AmbassadorLink, 'state'> {
  readonly used: boolean;
  readonly expired: boolean;
}

/**
 * Opens the link that a message to an ambassador carries, and cuts the ones before it. The token follows from the key of the message,
 * so that a message sent again carries the same link; only its hash is kept.
 * @returns the address of the page
 */
export async function openAmbassadorLink(
  tx: Tx,
  asked: { readonly groupId: string; readonly ambassadorId: string; readonly key: string },
  { publicUrl, secretKey }: { readonly publicUrl: string; readonly secretKey: string },
): Promise<string> {
  const token = createHmac('sha256', secretKey).update(`${AMBASSADOR_LINK}:${asked.key}`).digest('base64url');
  const hash = hashOfToken(token);
  await tx.query(
    `DELETE FROM access_links WHERE details ->> 'ambassadorId' = $1 AND details ? 'ambassadorId' AND used_at IS NULL
       AND token_hash <> $2`,
    [asked.ambassadorId, hash],
  );
  await tx.query(
    `INSERT INTO access_links (token_hash, purpose, group_id, details, created_at, expires_at)
     VALUES ($1, $2, $3, jsonb_build_object('ambassadorId', $4::text), app_now(), app_now() + make_interval(days => $5))
     ON CONFLICT (token_hash) DO NOTHING`,
    [hash, AMBASSADOR_LINK, asked.groupId, asked.ambassadorId, LIFE_DAYS],
  );
  return `${publicUrl}/p/ambassadeur/${token}`;
}

/** Finds the link of a token, before it is known whose it is; null when nobody sent it, or when another replaced it. */
export async function findAmbassadorLink(database: Database, token: string): Promise<AmbassadorLink | null> {
  const [row] = await database.alone<LinkRow>(
    `SELECT l.group_id AS "groupId", l.details ->> 'ambassadorId' AS "ambassadorId", g.name AS "groupName",
            g.phone AS "groupPhone", l.used_at IS NOT NULL AS used, l.expires_at <= app_now() AS expired
     FROM access_links l JOIN employer_groups g ON g.id = l.group_id
     WHERE l.token_hash = $1 AND l.purpose = $2`,
    [hashOfToken(token), AMBASSADOR_LINK],
  );
  if (!row) return null;
  const { used, expired, ...link } = row;
  return { ...link, state: used ? 'used' : expired ? 'expired' : 'open' };
}
