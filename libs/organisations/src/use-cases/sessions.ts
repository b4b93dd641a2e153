import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { Database, hashOfToken, newToken, rowsOf, type Tx } from '@passerelle/platform';
import { IDLE_HOURS, SESSION_HOURS } from '../domain/sign-in-rules';

/** The role in which somebody acts, and what it is tied to. */
export interface HeldRole {
  readonly user_id: string;
  readonly user_role_id: string;
  readonly role: string;
  readonly group_id: string | null;
  readonly member_company_id: string | null;
  readonly prescriber_id: string | null;
  readonly funder_id: string | null;
  readonly training_provider_id: string | null;
}

/** A session as the guard reads it. */
export interface SessionRow extends HeldRole {
  readonly token_hash: Buffer;
  readonly second_factor_at: Date | null;
}

/** A session to open. */
export interface NewSession {
  readonly userId: string;
  /** A second factor has just been given. */
  readonly secondFactor: boolean;
  /** What the browser says of itself, for the person's list of sessions. */
  readonly agent: string | null;
  readonly userRoleId?: string;
}

/** Sessions of browsers: opened by a sign-in, one role active at a time, ended everywhere at once. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /**
   * Opens a session in the role last held (or the first).
   * @returns the token for the cookie
   * @throws DomainError account_suspended when no role is open: said only to who proved who they are
   */
  async open(tx: Tx, { userId, secondFactor, agent, userRoleId }: NewSession): Promise<string> {
    const [role] = await rowsOf<{ id: string }>(
      tx,
      `SELECT r.id FROM user_roles r JOIN users u ON u.id = r.user_id
       WHERE r.user_id = $1 AND r.ended_at IS NULL AND u.disabled_at IS NULL AND ($2::uuid IS NULL OR r.id = $2)
       ORDER BY (SELECT max(s.created_at) FROM sessions s WHERE s.user_role_id = r.id) DESC NULLS LAST, r.since, r.id LIMIT 1`,
      [userId, userRoleId ?? null],
    );
    if (!role) throw problem('account_suspended');
    const token = newToken();
    await tx.query(
      `INSERT INTO sessions (token_hash, user_id, user_role_id, second_factor_at, expires_at, user_agent)
       VALUES ($1, $2, $3, CASE WHEN $4 THEN now() END, now() + make_interval(hours => $5), $6)`,
      [hashOfToken(token), userId, role.id, secondFactor, SESSION_HOURS, agent?.slice(0, 200) ?? null],
    );
    await tx.query(`DELETE FROM sessions WHERE user_id = $1 AND expires_at < now() - interval '30 days'`, [
      userId,
    ]);
    return token;
  }

  /** The living session of a token, or null. Its role must still be open: an ended role ends what was begun with it. */
  async find(token: string): Promise<SessionRow | null> {
    const [row] = await this.database.alone<SessionRow & { stale: boolean }>(
      `SELECT s.token_hash, s.user_id, s.user_role_id, s.second_factor_at, s.seen_at < now() - interval '1 minute' AS stale,
              r.role, r.group_id, r.member_company_id, r.prescriber_id, r.funder_id, r.training_provider_id
       FROM sessions s JOIN users u ON u.id = s.user_id JOIN user_roles r ON r.id = s.user_role_id
       WHERE s.token_hash = $1 AND s.expires_at > now() AND s.seen_at > now() - make_interval(hours => $2)
         AND u.disabled_at IS NULL AND r.ended_at IS NULL`,
      [hashOfToken(token), IDLE_HOURS],
    );
    if (!row) return null;
    if (row.stale)
      await this.database.alone('UPDATE sessions SET seen_at = now() WHERE token_hash = $1', [
        row.token_hash,
      ]);
    return row;
  }

  /** Whether a session still stands, in the same role. Asking is not using: it does not keep an idle session alive. */
  async stands(sessionId: Buffer, userRoleId: string): Promise<boolean> {
    const rows = await this.database.alone(
      `SELECT 1 FROM sessions s JOIN users u ON u.id = s.user_id JOIN user_roles r ON r.id = s.user_role_id
       WHERE s.token_hash = $1 AND s.user_role_id = $2 AND s.expires_at > now()
         AND s.seen_at > now() - make_interval(hours => $3) AND u.disabled_at IS NULL AND r.ended_at IS NULL`,
      [sessionId, userRoleId, IDLE_HOURS],
    );
    return rows.length > 0;
  }

  /** Acts in another of the person's roles from now on. @throws DomainError role_not_held */
  async switchRole(sessionId: Buffer, userRoleId: string): Promise<void> {
    const changed = await this.database.alone(
      `UPDATE sessions s SET user_role_id = r.id FROM user_roles r
       WHERE s.token_hash = $1 AND r.id = $2 AND r.user_id = s.user_id AND r.ended_at IS NULL RETURNING r.id`,
      [sessionId, userRoleId],
    );
    if (changed.length === 0) throw problem('role_not_held');
  }

  /** Notes that a second factor was given in a session. */
  async noteSecondFactor(tx: Tx, sessionId: Buffer): Promise<void> {
    await tx.query('UPDATE sessions SET second_factor_at = now() WHERE token_hash = $1', [sessionId]);
  }

  /** Ends one session. */
  async end(sessionId: Buffer): Promise<void> {
    await this.database.alone('DELETE FROM sessions WHERE token_hash = $1', [sessionId]);
  }

  /** Ends one of a person's own sessions, on whatever device. @param id hash of its token, in hexadecimal @throws DomainError not_found */
  async endOwn(userId: string, id: string): Promise<void> {
    const ended = await this.database.alone(
      `DELETE FROM sessions WHERE user_id = $1 AND encode(token_hash, 'hex') = $2 RETURNING user_id`,
      [userId, id],
    );
    if (ended.length === 0) throw problem('not_found');
  }

  /** Ends every session of an account, on every device; all but one where `except` is given. */
  async endAll(tx: Tx, userId: string, except: Buffer | null = null): Promise<void> {
    await tx.query('DELETE FROM sessions WHERE user_id = $1 AND ($2::bytea IS NULL OR token_hash <> $2)', [
      userId,
      except,
    ]);
  }
}
