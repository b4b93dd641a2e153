import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { Database, type Tx } from '@passerelle/platform';
import { needsSecondFactor } from '../domain/sign-in-rules';
import { accountByEmail, type Account } from './accounts';
import { isPassword } from './passwords';
import { SecondFactors } from './second-factors';
import { Sessions } from './sessions';
import { SignInFailures } from './sign-in-failures';

/** What a person gives to sign in. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Code of the second factor, when it was asked for. */
  readonly code?: string;
  readonly agent: string | null;
}

/** Signs in with an address, a password and, where the account has one, a second factor. */
@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly factors: SecondFactors,
    private readonly failures: SignInFailures,
  ) {}

  /**
   * @returns the token of the session; without second factor yet, it can only be used to set one up
   * @throws DomainError bad_credentials (the same for an unknown address), second_factor_needed, second_factor_wrong, too_many_attempts
   */
  async execute({ email, password, code, agent }: Credentials): Promise<string> {
    await this.failures.refuseWhileLocked(email);
    const scope = { groupId: null };
    const account = await this.database.inTransaction(scope, (tx) => accountByEmail(tx, email));
    const right = await isPassword(account?.password_hash ?? null, password);
    if (!account || !right || account.disabled) {
      await this.failures.note(email);
      throw problem('bad_credentials');
    }
    const secondFactor = await this.database.inTransaction(scope, (tx) =>
      this.secondFactor(tx, account, code),
    );
    if (secondFactor === 'wrong') {
      await this.failures.note(email);
      throw problem('second_factor_wrong');
    }
    await this.failures.forget(email);
    return this.database.inTransaction(scope, (tx) =>
      this.sessions.open(tx, { userId: account.id, secondFactor: secondFactor === 'given', agent }),
    );
  }

  private async secondFactor(
    tx: Tx,
    account: Account,
    code: string | undefined,
  ): Promise<'given' | 'wrong' | 'none'> {
    const enrolled = account.totp_confirmed || account.passkeys > 0;
    if (!enrolled) return 'none';
    if (!code) {
      if (account.roles.some(needsSecondFactor)) throw problem('second_factor_needed');
      return 'none';
    }
    return (await this.factors.take(tx, account.id, code)) ? 'given' : 'wrong';
  }
}
