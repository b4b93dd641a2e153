import { createHash } from 'node:crypto';

/** The Message-ID of a mail, made from its key: two sends of one mail carry the same. Source: RFC 5322, 3.6.4. */
export function messageIdOf(key: string, from: string): string {
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'passerelle.invalid';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
}
