import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import { CONFIG, openText, rowsOf, sealText, type Config, type Tx } from '@passerelle/platform';
import { generateSecret, generateURI, verify } from 'otplib';
import { toDataURL } from 'qrcode';
import { accountById } from './accounts';

const ISSUER = 'Passerelle';
const SEALED_FOR = 'totp secret';
/** Telephones are seldom more than a step wrong. Seconds. */
const TOLERANCE = 30;
const RECOVERY_CODES = 10;

/** What a person needs in order to put the secret into their application. */
export interface TotpEnrolment {
  readonly secret: string;
  readonly uri: string;
  /** The QR code, as an image in a `data:` address. */
  readonly qrCode: string;
}

/** Second factors by code: six digits of an application, or one of the recovery codes written down. */
@Injectable()
export class SecondFactors {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Begins an enrolment: the secret counts once a code made from it was given back. */
  async beginTotp(tx: Tx, userId: string): Promise<TotpEnrolment> {
    const account = await accountById(tx, userId);
    if (!account) throw problem('not_found');
    const secret = generateSecret();
    const sealed = sealText(secret, this.config.secretKey, SEALED_FOR);
    await tx.query('UPDATE users SET totp_pending = $2 WHERE id = $1', [userId, sealed]);
    const uri = generateURI({ issuer: ISSUER, label: account.email ?? account.full_name, secret });
    return { secret, uri, qrCode: await toDataURL(uri, { margin: 1 }) };
  }

  /** Confirms the enrolment with a first code. @returns recovery codes, shown this once; null for a wrong code */
  async confirmTotp(tx: Tx, userId: string, code: string): Promise<string[] | null> {
    const [row] = await rowsOf<{ totp_pending: string }>(
      tx,
      'SELECT totp_pending FROM users WHERE id = $1 AND totp_pending IS NOT NULL FOR UPDATE',
      [userId],
    );
    const step = row && (await this.stepOf(row.totp_pending, code));
    if (!step) return null;
    await tx.query(
      `UPDATE users SET totp_secret = totp_pending, totp_pending = NULL, totp_confirmed_at = now(), totp_last_step = $2 WHERE id = $1`,
      [userId, step],
    );
    return renewRecoveryCodes(tx, userId);
  }

  /** Takes a code of a confirmed application, or a recovery code; each serves once. */
  take(tx: Tx, userId: string, code: string): Promise<boolean> {
    const plain = code.replace(/\s/g, '');
    return /^\d{6}$/.test(plain) ? this.takeTotp(tx, userId, plain) : takeRecoveryCode(tx, userId, plain);
  }

  /** Takes every second factor off an account. */
  async reset(tx: Tx, userId: string): Promise<void> {
    await tx.query(
      'UPDATE users SET totp_secret = NULL, totp_pending = NULL, totp_confirmed_at = NULL, totp_last_step = NULL WHERE id = $1',
      [userId],
    );
    await tx.query('DELETE FROM passkeys WHERE user_id = $1', [userId]);
    await tx.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
  }

  private async takeTotp(tx: Tx, userId: string, code: string): Promise<boolean> {
    const [row] = await rowsOf<{ totp_secret: string }>(
      tx,
      'SELECT totp_secret FROM users WHERE id = $1 AND totp_secret IS NOT NULL',
      [userId],
    );
    const step = row && (await this.stepOf(row.totp_secret, code));
    if (!step) return false;
    // Conditional, so that of two who come with the same code one gets in.
    const taken = await rowsOf(
      tx,
      'UPDATE users SET totp_last_step = $2 WHERE id = $1 AND coalesce(totp_last_step, 0) < $2 RETURNING id',
      [userId, step],
    );
    return taken.length === 1;
  }

  /** The step of time at which a sealed secret gives this code, or null. */
  private async stepOf(sealed: string, code: string): Promise<number | null> {
    if (!/^\d{6}$/.test(code)) return null;
    const secret = openText(sealed, this.config.secretKey, SEALED_FOR);
    const checked = await verify({ secret, token: code, epochTolerance: TOLERANCE });
    return checked.valid && 'timeStep' in checked ? checked.timeStep : null;
  }
}

/** Makes ten recovery codes in the place of those before. @returns the codes; only their hashes are kept */
export async function renewRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    randomBytes(6)
      .toString('hex')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
  await tx.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
  await tx.query('INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, unnest($2::bytea[])', [
    userId,
    codes.map(hashOfCode),
  ]);
  return codes;
}

async function takeRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const taken = await rowsOf(
    tx,
    'UPDATE recovery_codes SET used_at = now() WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING user_id',
    [userId, hashOfCode(code)],
  );
  return taken.length === 1;
}

function hashOfCode(code: string): Buffer {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^0-9a-f]/g, ''))
    .digest();
}
