import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits that can stand in an address: session, link, API key. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: a stolen table opens nothing. Tokens are random, so a fast hash without salt is enough. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
