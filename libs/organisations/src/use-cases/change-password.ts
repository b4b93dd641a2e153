import { Injectable } from '@nestjs/common';
import { newId, problem } from '@passerelle/kernel';
import { Database, type VisitorSession } from '@passerelle/platform';
import { passwordChangedLetter } from '../domain/account-letters';
import { AccountMails } from './account-mails';
import { accountById } from './accounts';
import { refuseWithoutFactor } from './enrol-totp';
import { hashPassword, isPassword } from './passwords';
import { Sessions } from './sessions';
import { SignInFailures } from './sign-in-failures';

/** Changes one's own password, with the one before; the other sessions end. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly failures: SignInFailures,
    private readonly mails: AccountMails,
  ) {}

  /** @throws DomainError second_factor_needed, bad_credentials, password_too_weak, too_many_attempts */
  async execute(
    userId: string,
    session: VisitorSession,
    { current, next }: { current: string; next: string },
  ): Promise<void> {
    const subject = `password ${userId}`;
    await this.failures.refuseWhileLocked(subject);
    const account = await this.database.inTransaction({ groupId: null }, async (tx) => {
      await refuseWithoutFactor(tx, userId, session);
      return accountById(tx, userId);
    });
    if (!account?.password_hash || !(await isPassword(account.password_hash, current))) {
      await this.failures.note(subject);
      throw problem('bad_credentials');
    }
    const hashed = await hashPassword(next, [account.full_name, account.email ?? '']);
    await this.database.inTransaction({ groupId: null }, async (tx) => {
      await tx.query('UPDATE users SET password_hash = $2 WHERE id = $1', [userId, hashed]);
      await this.sessions.endAll(tx, userId, session.id);
    });
    if (account.email)
      this.mails.send({ key: `password-changed:${newId()}`, to: account.email, ...passwordChangedLetter() });
  }
}
