import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { Database, type Tx, type VisitorSession } from '@passerelle/platform';
import { accountById } from './accounts';
import { renewRecoveryCodes, SecondFactors, type TotpEnrolment } from './second-factors';
import { Sessions } from './sessions';
import { SignInFailures } from './sign-in-failures';

/** Sets up the codes of an application as a second factor, or replaces them. */
@Injectable()
export class EnrolTotp {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly failures: SignInFailures,
  ) {}

  /** Begins. Who has a second factor already gives it first. @throws DomainError second_factor_needed */
  begin(userId: string, session: VisitorSession): Promise<TotpEnrolment> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      await refuseWithoutFactor(tx, userId, session);
      return this.factors.beginTotp(tx, userId);
    });
  }

  /** Confirms with a first code, which counts as the session's second factor. @throws DomainError second_factor_wrong */
  async confirm(userId: string, session: VisitorSession, code: string): Promise<string[]> {
    const subject = `second factor ${userId}`;
    await this.failures.refuseWhileLocked(subject);
    const codes = await this.database.inTransaction({ groupId: null }, async (tx) => {
      const made = await this.factors.confirmTotp(tx, userId, code);
      if (made) await this.sessions.noteSecondFactor(tx, session.id);
      return made;
    });
    if (codes) return codes;
    await this.failures.note(subject);
    throw problem('second_factor_wrong');
  }

  /**
   * Makes other recovery codes; those before are worth nothing from now on.
   * @returns the codes, shown this once @throws DomainError second_factor_needed, not_found where no application is set up
   */
  renewCodes(userId: string, session: VisitorSession): Promise<string[]> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      await refuseWithoutFactor(tx, userId, session);
      const account = await accountById(tx, userId);
      if (!account?.totp_confirmed) throw problem('not_found');
      return renewRecoveryCodes(tx, userId);
    });
  }
}

/** A stolen cookie of a session that gave only a password must not put another application in place of the person's. */
export async function refuseWithoutFactor(tx: Tx, userId: string, session: VisitorSession): Promise<void> {
  if (session.secondFactorAt) return;
  const account = await accountById(tx, userId);
  if (!account) throw problem('not_found');
  if (account.totp_confirmed || account.passkeys > 0) throw problem('second_factor_needed');
}
