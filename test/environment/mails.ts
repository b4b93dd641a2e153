import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mail found in the outbox folder. */
export interface FoundMail {
  readonly to: string;
  readonly text: string;
}

/** The mails to an address, oldest first (keys are made of ids, which sort by time). @param folder data directory of the API */
export function mailsTo(folder: string, address: string): FoundMail[] {
  const outbox = join(folder, 'outbox');
  if (!existsSync(outbox)) return [];
  const names = readdirSync(outbox).filter((name) => name.endsWith('.eml'));
  const timed = names.map((name) => ({
    id: name.replace(/^.*_/, ''),
    mail: parse(readFileSync(join(outbox, name), 'utf8')),
  }));
  return timed
    .filter(({ mail }) => mail.to === address)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ mail }) => mail);
}

/** The token after the '#' of the first link of a text. */
export function tokenIn(text: string): string {
  const [, token] = /https?:\/\/[^\s#]+#([\w-]+)/.exec(text) ?? [];
  if (!token) throw new Error('No link in this mail');
  return token;
}

function parse(source: string): FoundMail {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/);
  const [, to = ''] = /^To: (.*)$/m.exec(head) ?? [];
  return { to: to.trim(), text: textOf(head, rest.join('\n\n')) };
}

/** The words of a mail, or of the first of its parts, which is the one without markup. */
function textOf(head: string, body: string): string {
  const boundary = /^Content-Type: multipart\/[^]*?boundary="([^"]+)"/im.exec(head)?.[1];
  if (boundary) {
    const [, first = ''] = body.split(`--${boundary}`);
    const [partHead = '', ...rest] = first.trimStart().split(/\r?\n\r?\n/);
    return textOf(partHead, rest.join('\n\n'));
  }
  return decode(body, /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1]);
}

function decode(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
