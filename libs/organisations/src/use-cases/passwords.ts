import { hash, verify } from '@node-rs/argon2';
import { problem } from '@passerelle/kernel';
import { PASSWORD_MIN, weaknessOf } from '../domain/sign-in-rules';

/** OWASP, "Password Storage": Argon2id, 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let decoy: Promise<string> | null = null;

/** What is kept of a password. @throws DomainError password_too_weak @param about words of the account */
export async function hashPassword(password: string, about: readonly string[]): Promise<string> {
  if (weaknessOf(password, about)) throw problem('password_too_weak', { min: PASSWORD_MIN });
  return hash(password.normalize('NFC'), COST);
}

/** Compares a password with what was kept. Without an account it takes as long, so that the time taken tells nothing. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password', COST);
  const same = await verify(kept ?? (await decoy), password.normalize('NFC'));
  return same && kept !== null;
}
