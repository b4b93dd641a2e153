import { Inject, Injectable } from '@nestjs/common';
import { newId, problem } from '@passerelle/kernel';
import { AccessLinks, CONFIG, Database, type Config } from '@passerelle/platform';
import { signInLetter, signInWithPasswordLetter } from '../domain/account-letters';
import { needsSecondFactor, SIGN_IN_LINK_MINUTES } from '../domain/sign-in-rules';
import { AccountMails } from './account-mails';
import { accountByEmail } from './accounts';
import { Sessions } from './sessions';

const PURPOSE = 'sign_in';

/** Signs in advisors, employers and the other people without password: a link to their address, once, for a quarter of an hour. */
@Injectable()
export class SignInByLink {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly mails: AccountMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a link where the address has an account that signs in so. Answers nothing, whatever the address. */
  async ask(email: string): Promise<void> {
    const { publicUrl } = this.config.http;
    const letter = await this.database.inTransaction({ groupId: null }, async (tx) => {
      const account = await accountByEmail(tx, email);
      if (!account || account.disabled || account.roles.length === 0) return null;
      if (account.roles.some(needsSecondFactor)) return signInWithPasswordLetter(`${publicUrl}/connexion`);
      await AccessLinks.cut(tx, PURPOSE, account.id);
      const token = await AccessLinks.create(tx, {
        purpose: PURPOSE,
        userId: account.id,
        minutes: SIGN_IN_LINK_MINUTES,
      });
      // After the '#': what follows it is sent to no server and stands in no log.
      return signInLetter(`${publicUrl}/connexion/lien#${token}`);
    });
    if (letter) this.mails.send({ key: `sign-in:${newId()}`, to: email, ...letter });
  }

  /** Uses a link. @returns the token of the session @throws DomainError link_unknown, link_used, link_expired */
  use(token: string, agent: string | null): Promise<string> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      const { userId } = await AccessLinks.consume(tx, PURPOSE, token);
      if (!userId) throw problem('link_unknown');
      return this.sessions.open(tx, { userId, secondFactor: false, agent });
    });
  }
}
