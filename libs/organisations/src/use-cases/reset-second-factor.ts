import { Injectable } from '@nestjs/common';
import { HUMAN_ROLES, newId, problem } from '@passerelle/kernel';
import { Database, rowsOf, scopeOf, type Actor } from '@passerelle/platform';
import { secondFactorResetLetter } from '../domain/account-letters';
import { needsSecondFactor } from '../domain/sign-in-rules';
import { AccountMails } from './account-mails';
import { SecondFactors } from './second-factors';
import { Sessions } from './sessions';

/**
 * Takes a lost second factor off an account, at its person's request: a director for the colleagues of their group, the platform
 * for a director. Never one's own, else a stolen password and an open session would do.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly mails: AccountMails,
  ) {}

  /** @throws DomainError not_found, forbidden */
  execute(actor: Actor, userId: string): Promise<void> {
    if (actor.userId === userId) throw problem('forbidden');
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const [person] = await rowsOf<{ email: string | null; elsewhere: boolean }>(
        tx,
        `SELECT u.email::text AS email,
                bool_or(r.group_id IS DISTINCT FROM $2 AND r.role = ANY($3)) AS elsewhere
         FROM users u JOIN user_roles r ON r.user_id = u.id AND r.ended_at IS NULL
         WHERE u.id = $1 GROUP BY u.id
         HAVING bool_or(CASE WHEN $2::uuid IS NULL THEN r.role = 'director' ELSE r.group_id = $2 END)`,
        [
          userId,
          actor.role === 'platform_admin' ? null : actor.groupId,
          HUMAN_ROLES.filter(needsSecondFactor),
        ],
      );
      if (!person) throw problem('not_found');
      // A factor that also guards another group’s data is not for this group’s director to take off.
      if (actor.role !== 'platform_admin' && person.elsewhere) throw problem('forbidden');
      await this.factors.reset(tx, userId);
      await this.sessions.endAll(tx, userId);
      const [by] = await rowsOf<{ full_name: string }>(tx, 'SELECT full_name FROM users WHERE id = $1', [
        actor.userId,
      ]);
      const { email } = person;
      const letter = secondFactorResetLetter(by?.full_name ?? 'Passerelle');
      if (email)
        this.database.afterCommit(() =>
          this.mails.send({ key: `second-factor-reset:${newId()}`, to: email, ...letter }),
        );
    });
  }
}
