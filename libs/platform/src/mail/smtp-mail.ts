import { createTransport, type Transporter } from 'nodemailer';
import { MailInDoubt, MailPort, MailRefused, MailUnavailable, type Mail, type SentMail } from './mail-port';
import { messageIdOf } from './message-id';

const TIMEOUT_MS = 20_000;

/** Hands mails to an SMTP server. SMTP knows no key: a lost answer is for a human to settle. */
export class SmtpMail extends MailPort {
  readonly inDoubt = 'ask_a_human';

  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(mail: Mail): Promise<SentMail> {
    const messageId = messageIdOf(mail.key, this.from);
    const talk = new Talk();
    try {
      await this.connect(talk).sendMail({
        from: this.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId,
        ...(mail.html && { html: mail.html }),
        ...(mail.calendar && { icalEvent: { method: 'PUBLISH', content: mail.calendar } }),
      });
    } catch (error) {
      throw whatHappened(error, talk);
    }
    return { provider: 'smtp', ref: messageId };
  }

  private connect(talk: Talk): Transporter {
    const times = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
    return createTransport({ url: this.smtpUrl, ...times, logger: talk, debug: true });
  }
}

/**
 * Follows how far the talk with the server went. From DATA on, the server may have kept the mail although its answer was lost
 * (RFC 5321, 4.2.5 and 6.1); the error of a cut line does not say so.
 */
class Talk {
  handedOver = false;

  debug(entry: { tnx?: string }, text: string): void {
    if (entry.tnx === 'client' && text === 'DATA') this.handedOver = true;
  }

  trace(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
  fatal(): void {}
  level(): void {}
}

interface SmtpError {
  readonly responseCode?: number;
  readonly command?: string;
  readonly code?: string;
}

/** The code of the server's answer where there is one, else how far the talk had gone. Never the text of the answer: it holds addresses. */
function whatHappened(error: unknown, { handedOver }: Talk): Error {
  const { responseCode, command, code } = error as SmtpError;
  const told = `SMTP ${String(responseCode ?? code ?? 'without answer')}${command ? ` after ${command}` : ''}`;
  if (responseCode !== undefined)
    return responseCode >= 500 ? new MailRefused(told) : new MailUnavailable(told);
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return new MailRefused(told);
  return handedOver ? new MailInDoubt(told) : new MailUnavailable(told);
}
