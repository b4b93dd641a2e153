import type { Database } from '@passerelle/platform';
import { CANDIDATE_LINK, hashOfToken } from '../../effects/candidate-link';

/** A link as it is found: open, already answered with, or too old. */
export interface CandidateLink {
  readonly state: 'open' | 'used' | 'expired';
  readonly groupId: string;
  readonly journeyId: string;
  readonly acts: readonly string[];
  /** What was answered with it. */
  readonly answered: string | null;
  /** The idempotency key of whatever is answered with it: the hash, since the journal keeps it. */
  readonly key: string;
  readonly groupName: string;
  readonly groupPhone: string | null;
}

interface Row {
  group_id: string;
  journey_id: string;
  acts: string[];
  answered: string | null;
  used: boolean;
  expired: boolean;
  group_name: string;
  group_phone: string | null;
}

/** Finds the link of a token; null when there is none. */
export async function findCandidateLink(database: Database, token: string): Promise<CandidateLink | null> {
  const hash = hashOfToken(token);
  const rows = await database.inTransaction({ groupId: null }, (tx) =>
    tx.query<Row[]>(
      `SELECT l.group_id, l.journey_id, l.acts, l.details->>'answered' AS answered, l.used_at IS NOT NULL AS used,
              l.expires_at <= app_now() AS expired, g.name AS group_name, g.phone AS group_phone
       FROM access_links l JOIN employer_groups g ON g.id = l.group_id
       WHERE l.token_hash = $1 AND l.purpose = $2 AND l.journey_id IS NOT NULL`,
      [hash, CANDIDATE_LINK],
    ),
  );
  const [row] = rows;
  if (!row) return null;
  return {
    state: row.used ? 'used' : row.expired ? 'expired' : 'open',
    groupId: row.group_id,
    journeyId: row.journey_id,
    acts: row.acts,
    answered: row.answered,
    key: hash.toString('hex'),
    groupName: row.group_name,
    groupPhone: row.group_phone,
  };
}

/** Closes a link with what was answered; the answer itself is already made, under the link's key. */
export async function closeCandidateLink(
  database: Database,
  { key, groupId }: CandidateLink,
  answered: string,
): Promise<void> {
  await database.inTransaction({ groupId }, (tx) =>
    tx.query(
      `UPDATE access_links SET used_at = app_now(), details = details || jsonb_build_object('answered', $2::text)
       WHERE token_hash = decode($1, 'hex') AND used_at IS NULL`,
      [key, answered],
    ),
  );
}
