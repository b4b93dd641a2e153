import { rowsOf, type Tx } from '@passerelle/platform';

/** What signing in needs to know of an account. */
export interface Account {
  readonly id: string;
  readonly email: string | null;
  readonly full_name: string;
  readonly password_hash: string | null;
  /** Sealed. Confirmed once a code made from it was given back. */
  readonly totp_secret: string | null;
  readonly totp_confirmed: boolean;
  readonly disabled: boolean;
  readonly passkeys: number;
  /** Its open roles. */
  readonly roles: readonly string[];
}

const COLUMNS = `u.id, u.email, u.full_name, u.password_hash, u.totp_secret, u.totp_confirmed_at IS NOT NULL AS totp_confirmed,
  u.disabled_at IS NOT NULL AS disabled, (SELECT count(*)::int FROM passkeys p WHERE p.user_id = u.id) AS passkeys,
  ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id AND r.ended_at IS NULL ORDER BY r.since) AS roles`;

/** The account of an e-mail address, or null. Case does not count. */
export async function accountByEmail(tx: Tx, email: string): Promise<Account | null> {
  const [row] = await rowsOf<Account>(tx, `SELECT ${COLUMNS} FROM users u WHERE u.email = $1`, [
    email.trim(),
  ]);
  return row ?? null;
}

/** The account of an id, or null. */
export async function accountById(tx: Tx, userId: string): Promise<Account | null> {
  const [row] = await rowsOf<Account>(tx, `SELECT ${COLUMNS} FROM users u WHERE u.id = $1`, [userId]);
  return row ?? null;
}
