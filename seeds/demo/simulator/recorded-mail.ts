import { MailPort, type Mail, type SentMail } from '@passerelle/platform';

/** Mails of the past: kept in the database as those of the outbox folder are, and written nowhere else. */
export class RecordedMail extends MailPort {
  readonly inDoubt = 'provider_key';

  send(mail: Mail): Promise<SentMail> {
    return Promise.resolve({ provider: 'outbox_folder', ref: `${mail.key}.eml` });
  }
}
