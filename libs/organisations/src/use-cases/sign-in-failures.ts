import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { Database } from '@passerelle/platform';
import { LOCK_MINUTES, TRIES } from '../domain/sign-in-rules';

/**
 * Counts failed tries, per address typed and not per account: an address that nobody has is locked like any other, and so
 * tells nothing. Written at once, outside any transaction that the failure would undo.
 */
@Injectable()
export class SignInFailures {
  constructor(private readonly database: Database) {}

  /** @throws DomainError too_many_attempts while the subject is locked */
  async refuseWhileLocked(subject: string): Promise<void> {
    const [row] = await this.database.alone<{ minutes: number }>(
      `SELECT ceil(extract(epoch FROM locked_until - now()) / 60)::int AS minutes
       FROM sign_in_failures WHERE subject = $1 AND locked_until > now()`,
      [hashOf(subject)],
    );
    if (row) throw problem('too_many_attempts', { minutes: row.minutes });
  }

  /** Notes a failure; the fifth within a quarter of an hour locks for another. */
  async note(subject: string): Promise<void> {
    await this.database.alone(
      `INSERT INTO sign_in_failures AS f (subject, failures) VALUES ($1, 1)
       ON CONFLICT (subject) DO UPDATE SET
         failures = CASE WHEN f.first_at < now() - make_interval(mins => $2) THEN 1 ELSE f.failures + 1 END,
         first_at = CASE WHEN f.first_at < now() - make_interval(mins => $2) THEN now() ELSE f.first_at END,
         locked_until = CASE WHEN f.first_at >= now() - make_interval(mins => $2) AND f.failures + 1 >= $3
                             THEN now() + make_interval(mins => $2) END`,
      [hashOf(subject), LOCK_MINUTES, TRIES],
    );
  }

  /** Forgets the failures of someone who got in. */
  async forget(subject: string): Promise<void> {
    await this.database.alone('DELETE FROM sign_in_failures WHERE subject = $1', [hashOf(subject)]);
  }
}

function hashOf(subject: string): Buffer {
  return createHash('sha256').update(subject.trim().toLowerCase()).digest();
}
