import { problem } from '@passerelle/kernel';
import { rowsOf, type Tx } from '../database/database';
import { hashOfToken, newToken } from './tokens';

/** A link to make: what it opens, for whom, for how long. */
export interface NewAccessLink {
  /** What it is for; a link made for one purpose serves no other. */
  readonly purpose: string;
  readonly minutes: number;
  readonly userId?: string;
  readonly groupId?: string;
  readonly journeyId?: string;
  readonly acts?: readonly string[];
  readonly details?: Readonly<Record<string, string>>;
}

/** What a link opens. */
export interface AccessLink {
  readonly userId: string | null;
  readonly groupId: string | null;
  readonly journeyId: string | null;
  readonly acts: readonly string[];
  readonly details: Readonly<Record<string, string>>;
}

interface LinkRow {
  user_id: string | null;
  group_id: string | null;
  journey_id: string | null;
  acts: string[];
  details: Record<string, string>;
  used: boolean;
  expired: boolean;
}

/**
 * Makes a link to send to a person: a token of 256 bits of which only the hash is kept, one purpose, a life, and one use.
 * @returns the token, to be put in the address; it is kept nowhere
 */
export async function createAccessLink(tx: Tx, link: NewAccessLink): Promise<string> {
  const token = newToken();
  await tx.query(
    `INSERT INTO access_links (token_hash, purpose, user_id, group_id, journey_id, acts, details, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, app_now(), app_now() + make_interval(mins => $8))`,
    [
      hashOfToken(token),
      link.purpose,
      link.userId ?? null,
      link.groupId ?? null,
      link.journeyId ?? null,
      link.acts ?? [],
      link.details ?? {},
      link.minutes,
    ],
  );
  return token;
}

/** Reads what a link opens, without using it: mail scanners open links before people do. @throws DomainError link_* */
export async function readAccessLink(tx: Tx, purpose: string, token: string): Promise<AccessLink> {
  const [row] = await rowsOf<LinkRow>(
    tx,
    `SELECT user_id, group_id, journey_id, acts, details, used_at IS NOT NULL AS used, expires_at <= app_now() AS expired
       FROM access_links WHERE token_hash = $1 AND purpose = $2`,
    [hashOfToken(token), purpose],
  );
  if (!row) throw problem('link_unknown');
  if (row.used) throw problem('link_used');
  if (row.expired) throw problem('link_expired');
  return asLink(row);
}

/**
 * Uses a link, once: of two who come at the same time one is told that it has served. The use commits with what the
 * transaction does with it. @throws DomainError link_unknown, link_used, link_expired
 */
export async function consumeAccessLink(tx: Tx, purpose: string, token: string): Promise<AccessLink> {
  const [row] = await rowsOf<LinkRow>(
    tx,
    `UPDATE access_links SET used_at = app_now()
       WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > app_now()
       RETURNING user_id, group_id, journey_id, acts, details, false AS used, false AS expired`,
    [hashOfToken(token), purpose],
  );
  return row ? asLink(row) : readAccessLink(tx, purpose, token);
}

/** Cuts every unused link of a purpose that an account was sent: a new one replaces them. */
export async function cutAccessLinks(tx: Tx, purpose: string, userId: string): Promise<void> {
  await tx.query('DELETE FROM access_links WHERE purpose = $1 AND user_id = $2 AND used_at IS NULL', [
    purpose,
    userId,
  ]);
}

function asLink(row: LinkRow): AccessLink {
  return {
    userId: row.user_id,
    groupId: row.group_id,
    journeyId: row.journey_id,
    acts: row.acts,
    details: row.details,
  };
}
