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
  const body = rest.join('\n\n');
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1];
  return { to: to.trim(), text: decode(body, encoding) };
}

function decode(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
