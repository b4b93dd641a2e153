import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import { newId } from '@passerelle/kernel';
import { MailPort, MailUnavailable, type Mail, type SentMail } from './mail-port';
import { messageIdOf } from './message-id';

/** Keeps mails as files where no server is configured: the file is named by the key, so that writing twice is once. */
export class OutboxFolderMail extends MailPort {
  readonly inDoubt = 'provider_key';

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(mail: Mail): Promise<SentMail> {
    const name = `${mail.key.replace(/[^A-Za-z0-9._-]/g, '_')}.eml`;
    const composed = new MailComposer({
      from: this.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: messageIdOf(mail.key, this.from),
      ...(mail.html && { html: mail.html }),
      ...(mail.calendar && { icalEvent: { method: 'PUBLISH', content: mail.calendar } }),
    });
    try {
      const content = await composed.compile().build();
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      // Written aside, then renamed: a file that is there is a whole mail.
      const draft = join(this.folder, `.${newId()}`);
      await writeFile(draft, content, { mode: 0o600 });
      await rename(draft, join(this.folder, name));
    } catch (error) {
      throw new MailUnavailable('The outbox folder cannot be written', { cause: error });
    }
    return { provider: 'outbox_folder', ref: name };
  }
}
