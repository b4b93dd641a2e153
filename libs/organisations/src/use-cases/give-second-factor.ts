import { Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { Database } from '@passerelle/platform';
import { SecondFactors } from './second-factors';
import { Sessions } from './sessions';
import { SignInFailures } from './sign-in-failures';

/** Gives a second factor inside an open session: after a link, or again before a sensitive act. */
@Injectable()
export class GiveSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly failures: SignInFailures,
  ) {}

  /** @throws DomainError second_factor_wrong, too_many_attempts */
  async execute(userId: string, sessionId: Buffer, code: string): Promise<void> {
    const subject = `second factor ${userId}`;
    await this.failures.refuseWhileLocked(subject);
    const taken = await this.database.inTransaction({ groupId: null }, async (tx) => {
      const right = await this.factors.take(tx, userId, code);
      if (right) await this.sessions.noteSecondFactor(tx, sessionId);
      return right;
    });
    if (!taken) {
      await this.failures.note(subject);
      throw problem('second_factor_wrong');
    }
    await this.failures.forget(subject);
  }
}
