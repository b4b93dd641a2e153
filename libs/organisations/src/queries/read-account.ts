import { problem } from '@passerelle/kernel';
import type { Database } from '@passerelle/platform';

/** A passkey of one's own. */
export interface PasskeyView {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** A session of one's own. */
export interface OwnSession {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  readonly createdAt: Date;
  readonly seenAt: Date;
  /** What the browser says of itself. */
  readonly agent: string | null;
}

/** Who one is, what protects one's own account, and where it is open. */
export interface AccountView {
  readonly fullName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly hasPassword: boolean;
  readonly hasTotp: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: PasskeyView[];
  readonly sessions: OwnSession[];
}

interface AccountFacts {
  readonly full_name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly has_password: boolean;
  readonly has_totp: boolean;
  readonly codes: number;
}

/** Reads one's own account. @param sessionId the session that asks @throws DomainError not_found */
export async function readAccount(
  database: Database,
  userId: string,
  sessionId: Buffer,
): Promise<AccountView> {
  const [facts] = await database.alone<AccountFacts>(
    `SELECT u.full_name, u.email::text AS email, u.phone, u.password_hash IS NOT NULL AS has_password, u.totp_confirmed_at IS NOT NULL AS has_totp,
            (SELECT count(*)::int FROM recovery_codes c WHERE c.user_id = u.id AND c.used_at IS NULL) AS codes
     FROM users u WHERE u.id = $1`,
    [userId],
  );
  const passkeys = await database.alone<PasskeyView>(
    `SELECT id, label, created_at AS "createdAt", last_used_at AS "lastUsedAt" FROM passkeys WHERE user_id = $1 ORDER BY created_at`,
    [userId],
  );
  const sessions = await database.alone<OwnSession>(
    `SELECT encode(token_hash, 'hex') AS id, token_hash = $2 AS current, created_at AS "createdAt", seen_at AS "seenAt", user_agent AS agent
     FROM sessions WHERE user_id = $1 AND expires_at > now() AND seen_at > now() - interval '2 hours' ORDER BY seen_at DESC`,
    [userId, sessionId],
  );
  if (!facts) throw problem('not_found');
  return {
    fullName: facts.full_name,
    email: facts.email,
    phone: facts.phone,
    hasPassword: facts.has_password,
    hasTotp: facts.has_totp,
    recoveryCodesLeft: facts.codes,
    passkeys,
    sessions,
  };
}
