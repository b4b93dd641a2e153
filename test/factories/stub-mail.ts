import { MailPort, type DoubtPolicy, type Mail, type SentMail } from '@passerelle/platform';

/** A far end that keeps every attempt, and accepts a key once when it is of the kind that knows keys. */
export class StubMail extends MailPort {
  readonly attempts: Mail[] = [];
  readonly accepted: Mail[] = [];
  /** Thrown instead of accepting, as long as it is set. */
  failing: Error | null = null;

  constructor(readonly inDoubt: DoubtPolicy = 'provider_key') {
    super();
  }

  send(mail: Mail): Promise<SentMail> {
    this.attempts.push(mail);
    if (this.failing) return Promise.reject(this.failing);
    const known = this.inDoubt === 'provider_key' && this.accepted.some(({ key }) => key === mail.key);
    if (!known) this.accepted.push(mail);
    return Promise.resolve({ provider: 'stub', ref: mail.key });
  }
}
