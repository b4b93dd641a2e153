import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { Database } from '@passerelle/platform';
import { accountByEmail } from './accounts';
import { IdentityProvider } from './identity-provider';
import { Sessions } from './sessions';

/** A sign-in that began at the identity provider's. */
export interface ProviderSignIn {
  /** Of the address the browser came back to. */
  readonly search: string;
  /** What the browser had kept. */
  readonly kept: string;
  readonly agent: string | null;
}

/**
 * Signs in who the identity provider recognised, into the account that has their verified address. Never opens an account:
 * that is for an invitation. A second factor is asked as for a password, unless the provider checked two.
 */
@Injectable()
export class SignInWithProvider {
  constructor(
    private readonly database: Database,
    private readonly provider: IdentityProvider,
    private readonly sessions: Sessions,
  ) {}

  /** @returns the token of the session, and the page asked for @throws DomainError provider_*, account_suspended, not_found */
  async execute({ search, kept, agent }: ProviderSignIn): Promise<{ token: string; next: string }> {
    const { email, secondFactor, next } = await this.provider.finish(search, kept);
    const token = await this.database.inTransaction({ groupId: null }, async (tx) => {
      const account = await accountByEmail(tx, email);
      if (!account) throw problem('provider_account_unknown');
      if (account.disabled) throw problem('account_suspended');
      return this.sessions.open(tx, { userId: account.id, secondFactor, agent });
    });
    return { token, next };
  }
}
