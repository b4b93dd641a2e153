import { Inject, Injectable } from '@nestjs/common';
import { newId, problem } from '@passerelle/kernel';
import { AccessLinks, CONFIG, Database, type Config } from '@passerelle/platform';
import { lostPasswordLetter, noPasswordLetter, passwordChangedLetter } from '../domain/account-letters';
import { needsSecondFactor, PASSWORD_LINK_MINUTES } from '../domain/sign-in-rules';
import { AccountMails } from './account-mails';
import { accountByEmail, accountById } from './accounts';
import { hashPassword } from './passwords';
import { Sessions } from './sessions';
import { SignInFailures } from './sign-in-failures';

const PURPOSE = 'lost_password';

/** A lost password is chosen again through a link sent to the address; the second factor is asked all the same. */
@Injectable()
export class LostPassword {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly failures: SignInFailures,
    private readonly mails: AccountMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends the link where the address has an account with a password. Answers nothing, whatever the address. */
  async ask(email: string): Promise<void> {
    const { publicUrl } = this.config.http;
    const letter = await this.database.inTransaction({ groupId: null }, async (tx) => {
      const account = await accountByEmail(tx, email);
      if (!account || account.disabled || account.roles.length === 0) return null;
      if (!account.roles.some(needsSecondFactor)) return noPasswordLetter(`${publicUrl}/connexion`);
      await AccessLinks.cut(tx, PURPOSE, account.id);
      const token = await AccessLinks.create(tx, {
        purpose: PURPOSE,
        userId: account.id,
        minutes: PASSWORD_LINK_MINUTES,
      });
      return lostPasswordLetter(`${publicUrl}/mot-de-passe#${token}`);
    });
    if (letter) this.mails.send({ key: `lost-password:${newId()}`, to: email, ...letter });
  }

  /** Chooses the new password; every session of the account ends. @throws DomainError link_*, password_too_weak */
  async choose(token: string, password: string): Promise<void> {
    const account = await this.database.inTransaction({ groupId: null }, async (tx) => {
      const { userId } = await AccessLinks.consume(tx, PURPOSE, token);
      const found = userId ? await accountById(tx, userId) : null;
      if (!found || found.disabled) throw problem('link_unknown');
      const hashed = await hashPassword(password, [found.full_name, found.email ?? '']);
      await tx.query('UPDATE users SET password_hash = $2 WHERE id = $1', [found.id, hashed]);
      await this.sessions.endAll(tx, found.id);
      return found;
    });
    if (!account.email) return;
    await this.failures.forget(account.email);
    this.mails.send({ key: `password-changed:${newId()}`, to: account.email, ...passwordChangedLetter() });
  }
}
