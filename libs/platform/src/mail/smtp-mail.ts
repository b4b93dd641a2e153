import { createTransport, type Transporter } from 'nodemailer';
import { MailInDoubt, MailPort, MailRefused, MailUnavailable, type Mail, type SentMail } from './mail-port';
import { messageIdOf } from './message-id';

/** Commands of SMTP after which the server may have kept the mail although its answer was lost. Source: RFC 5321, 4.2.5 and 6.1. */
const HANDED_OVER: ReadonlySet<string> = new Set(['DATA', 'API']);
const TIMEOUT_MS = 20_000;

/** Hands mails to an SMTP server. SMTP knows no key: a lost answer is for a human to settle. */
export class SmtpMail extends MailPort {
  readonly inDoubt = 'ask_a_human';
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({
      url: smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  }

  async send(mail: Mail): Promise<SentMail> {
    const messageId = messageIdOf(mail.key, this.from);
    try {
      await this.transport.sendMail({
        from: this.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId,
        ...(mail.html && { html: mail.html }),
        ...(mail.calendar && { icalEvent: { method: 'PUBLISH', content: mail.calendar } }),
      });
    } catch (error) {
      throw whatHappened(error);
    }
    return { provider: 'smtp', ref: messageId };
  }
}

interface SmtpError {
  readonly responseCode?: number;
  readonly command?: string;
  readonly code?: string;
}

/** The code of the server's answer where there is one, else how far the talk had gone. Never the text of the answer: it holds addresses. */
function whatHappened(error: unknown): Error {
  const { responseCode, command, code } = error as SmtpError;
  const told = `SMTP ${String(responseCode ?? code ?? 'without answer')}${command ? ` after ${command}` : ''}`;
  if (responseCode !== undefined)
    return responseCode >= 500 ? new MailRefused(told) : new MailUnavailable(told);
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return new MailRefused(told);
  if (command && HANDED_OVER.has(command)) return new MailInDoubt(told);
  return new MailUnavailable(told);
}
