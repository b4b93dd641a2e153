import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { scopeOf, type Actor } from '../auth/actor';
import { Database, type Tx } from '../database/database';

/** What was answered to a request. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A request that must be done once, however often it arrives. */
export interface RepeatableRequest {
  readonly actor: Actor;
  readonly key: string;
  /** Method and path, without the host. */
  readonly target: string;
  readonly body: unknown;
}

/** How long a second arrival waits for the first one to be answered. */
const WAIT = '5s';
/** How long an answer is kept: a client that repeats later than this has long given up. */
const KEPT = '48 hours';

/**
 * Answers a repeated POST with the answer already given.
 *
 * The act and the record of its answer are written in ONE transaction: the record cannot precede the act (a crash before
 * the commit undoes both, and the repetition does the act), nor be lost once the act stands (a crash after the commit
 * leaves both, and the repetition reads the record). Concurrent repetitions wait on a lock of the key, then find the record.
 * A refusal is not recorded: it changed nothing, and the same request may succeed later.
 */
@Injectable()
export class AnsweredRequests {
  constructor(private readonly database: Database) {}

  /**
   * @param act does the work; every transaction that it opens joins the one of the record
   * @returns the answer, and whether it had already been given
   * @throws DomainError request_key_reused for another body under the same key, request_in_progress when the first is slow
   */
  once(request: RepeatableRequest, act: () => Promise<Answer>): Promise<Answer & { replayed: boolean }> {
    const fingerprint = fingerprintOf(request);
    const owner = ownerKey(request.actor);
    return this.database.sharing(scopeOf(request.actor), async (tx) => {
      await lockKey(tx, owner, request.key);
      const known = await find(tx, owner, request.key);
      if (known) {
        if (!known.fingerprint.equals(fingerprint)) throw problem('request_key_reused');
        return { status: known.status, body: known.body, replayed: true };
      }
      const answer = await act();
      const body = JSON.stringify(answer.body ?? null);
      await tx.query(
        `INSERT INTO answered_requests (actor_key, request_key, group_id, fingerprint, status, body, at)
         VALUES ($1, $2, $3, $4, $5, $6, now())`,
        [owner, request.key, request.actor.groupId, fingerprint, answer.status, body],
      );
      await tx.query(`DELETE FROM answered_requests WHERE actor_key = $1 AND at < now() - $2::interval`, [
        owner,
        KEPT,
      ]);
      return { ...answer, replayed: false };
    });
  }
}

async function lockKey(tx: Tx, owner: string, key: string): Promise<void> {
  const lock = createHash('sha256').update(`${owner} ${key}`).digest().readBigInt64BE(0);
  await tx.query(`SELECT set_config('lock_timeout', $1, true)`, [WAIT]);
  await tx.query('SELECT pg_advisory_xact_lock($1)', [lock.toString()]);
  await tx.query(`SELECT set_config('lock_timeout', '0', true)`);
}

async function find(
  tx: Tx,
  owner: string,
  key: string,
): Promise<{ fingerprint: Buffer; status: number; body: unknown } | undefined> {
  const rows: { fingerprint: Buffer; status: number; body: unknown }[] = await tx.query(
    'SELECT fingerprint, status, body FROM answered_requests WHERE actor_key = $1 AND request_key = $2',
    [owner, key],
  );
  return rows[0];
}

/** One person in two roles is two senders: what they may do differs. */
function ownerKey(actor: Actor): string {
  const { role, userId, groupId, memberCompanyId, prescriberId, funderId, trainingProviderId } = actor;
  return [role, userId, groupId, memberCompanyId, prescriberId, funderId, trainingProviderId]
    .map((one) => one ?? '')
    .join(':');
}

function fingerprintOf({ target, body }: RepeatableRequest): Buffer {
  return createHash('sha256')
    .update(`${target}\n${JSON.stringify(sorted(body))}`)
    .digest();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
