import { join } from 'node:path';
import type { MailPort } from './mail-port';
import { OutboxFolderMail } from './outbox-folder-mail';
import { SmtpMail } from './smtp-mail';

/** What the transport of mails needs to know. */
export interface MailSettings {
  /** null: mails are kept in the outbox folder, none leaves. */
  readonly smtpUrl: string | null;
  readonly from: string;
  /** Folder that holds the outbox folder. */
  readonly dataDirectory: string;
}

/** The transport that the configuration asks for. */
export function makeMail({ smtpUrl, from, dataDirectory }: MailSettings): MailPort {
  return smtpUrl ? new SmtpMail(smtpUrl, from) : new OutboxFolderMail(join(dataDirectory, 'outbox'), from);
}
