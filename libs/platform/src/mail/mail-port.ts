/** A mail to hand over. */
export interface Mail {
  /** Names the mail for ever: the same key is the same mail. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** An appointment in iCalendar, to add to the reader's diary. */
  readonly calendar?: string;
}

/** What the far end answered. */
export interface SentMail {
  readonly provider: string;
  readonly ref: string;
}

/** What to do when it is not known whether a mail left: send again, since the far end refuses a second one by key, or ask a human. */
export type DoubtPolicy = 'provider_key' | 'ask_a_human';

/** Hands mails over to whoever carries them. */
export abstract class MailPort {
  abstract readonly inDoubt: DoubtPolicy;

  /**
   * Hands one mail over, once.
   * @throws MailUnavailable when it surely did not leave and may later, MailRefused when it never will, MailInDoubt when it may have left
   */
  abstract send(mail: Mail): Promise<SentMail>;
}

/** The mail did not leave: the far end could not be reached, or asked to wait. */
export class MailUnavailable extends Error {
  override readonly name = 'MailUnavailable';
}

/** The far end will never take this mail: the address or the content is refused. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** The line was cut after the mail was handed over and before the answer: nobody knows. */
export class MailInDoubt extends Error {
  override readonly name = 'MailInDoubt';
}
