import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { JsonLogs, MailPort, type Mail } from '@passerelle/platform';

/**
 * Sends the mails of accounts (links to sign in, invitations) behind the answer: how long an answer takes must not tell
 * whether an address is known, and a slow mail server must hold up nobody. One that is lost is asked for again by its reader.
 */
@Injectable()
export class AccountMails implements OnApplicationShutdown {
  private readonly leaving = new Set<Promise<void>>();

  constructor(
    private readonly mail: MailPort,
    private readonly logs: JsonLogs,
  ) {}

  /** Hands a mail over soon. Call it once what the mail speaks of is committed. */
  send(mail: Mail): void {
    const sent = this.mail
      .send(mail)
      .then(
        () => undefined,
        (error: unknown) => this.logs.unexpected(error, { mail: mail.key.split(':')[0] ?? '' }),
      )
      .finally(() => this.leaving.delete(sent));
    this.leaving.add(sent);
  }

  /** Waits for the mails on their way. */
  async settle(): Promise<void> {
    await Promise.all(this.leaving);
  }

  onApplicationShutdown(): Promise<void> {
    return this.settle();
  }
}
