import { Inject, Injectable } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import {
  AccessLinks,
  CONFIG,
  Database,
  rowsOf,
  type Config,
  type Tx,
  type VisitorSession,
} from '@passerelle/platform';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { accountById } from './accounts';
import { refuseWithoutFactor } from './enrol-totp';
import { Sessions } from './sessions';

/** Challenges are kept like links: by their hash, for one use, for a few minutes. */
const CREATION = 'passkey_creation';
const SIGN_IN = 'passkey_sign_in';
const MINUTES = 5;

interface PasskeyRow {
  readonly id: string;
  readonly user_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: AuthenticatorTransport[];
}

/**
 * Passkeys: the person's device signs, after it has checked who holds it (fingerprint, face or code). That is two factors in one
 * act, so a session opened with one needs no other.
 */
@Injectable()
export class Passkeys {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the browser needs to create a passkey. @throws DomainError second_factor_needed where one is set up and was not given */
  beginCreation(userId: string, session: VisitorSession): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      await refuseWithoutFactor(tx, userId, session);
      const account = await accountById(tx, userId);
      if (!account) throw problem('not_found');
      const known = await rowsOf<PasskeyRow>(tx, 'SELECT id, transports FROM passkeys WHERE user_id = $1', [
        userId,
      ]);
      const challenge = await AccessLinks.create(tx, { purpose: CREATION, userId, minutes: MINUTES });
      return generateRegistrationOptions({
        rpName: 'Passerelle',
        rpID: this.site.hostname,
        userName: account.email ?? account.full_name,
        userDisplayName: account.full_name,
        userID: new Uint8Array(Buffer.from(userId)),
        challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
        attestationType: 'none',
        excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
    });
  }

  /** Keeps the passkey that the browser made. @param label by which its person knows it again @throws DomainError passkey_refused */
  async create(
    userId: string,
    session: VisitorSession,
    response: RegistrationResponseJSON,
    label: string,
  ): Promise<void> {
    await this.database.inTransaction({ groupId: null }, async (tx) => {
      await refuseWithoutFactor(tx, userId, session);
      const checked = await orRefused(
        verifyRegistrationResponse({
          response,
          expectedChallenge: (challenge) => served(tx, CREATION, challenge, userId),
          expectedOrigin: this.site.origin,
          expectedRPID: this.site.hostname,
          requireUserVerification: true,
        }),
      );
      if (!checked.verified) throw problem('passkey_refused');
      const { credential } = checked.registrationInfo;
      await tx.query(
        'INSERT INTO passkeys (id, user_id, public_key, counter, transports, label, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())',
        [
          credential.id,
          userId,
          Buffer.from(credential.publicKey),
          credential.counter,
          credential.transports ?? [],
          label,
        ],
      );
      await this.sessions.noteSecondFactor(tx, session.id);
    });
  }

  /** What the browser needs to sign in with a passkey: it names no account, so it tells nothing about any. */
  beginSignIn(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      const challenge = await AccessLinks.create(tx, { purpose: SIGN_IN, minutes: MINUTES });
      return generateAuthenticationOptions({
        rpID: this.site.hostname,
        challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
        userVerification: 'required',
      });
    });
  }

  /** Signs in. @returns the token of the session @throws DomainError passkey_refused, account_suspended */
  signIn(response: AuthenticationResponseJSON, agent: string | null): Promise<string> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      const [passkey] = await rowsOf<PasskeyRow>(
        tx,
        `SELECT p.id, p.user_id, p.public_key, p.counter, p.transports FROM passkeys p JOIN users u ON u.id = p.user_id
         WHERE p.id = $1 AND u.disabled_at IS NULL FOR UPDATE OF p`,
        [response.id],
      );
      if (!passkey) throw problem('passkey_refused');
      const checked = await orRefused(
        verifyAuthenticationResponse({
          response,
          expectedChallenge: (challenge) => served(tx, SIGN_IN, challenge, null),
          expectedOrigin: this.site.origin,
          expectedRPID: this.site.hostname,
          requireUserVerification: true,
          credential: {
            id: passkey.id,
            publicKey: new Uint8Array(passkey.public_key),
            counter: Number(passkey.counter),
            transports: passkey.transports,
          },
        }),
      );
      if (!checked.verified) throw problem('passkey_refused');
      await tx.query('UPDATE passkeys SET counter = $2, last_used_at = now() WHERE id = $1', [
        passkey.id,
        checked.authenticationInfo.newCounter,
      ]);
      return this.sessions.open(tx, { userId: passkey.user_id, secondFactor: true, agent });
    });
  }

  /** Takes a passkey off one's own account. @throws DomainError not_found, second_factor_needed */
  remove(userId: string, session: VisitorSession, id: string): Promise<void> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      await refuseWithoutFactor(tx, userId, session);
      const removed = await rowsOf(tx, 'DELETE FROM passkeys WHERE user_id = $1 AND id = $2 RETURNING id', [
        userId,
        id,
      ]);
      if (removed.length === 0) throw problem('not_found');
    });
  }

  private get site(): URL {
    return new URL(this.config.http.publicUrl);
  }
}

/** Whether a challenge was ours, for this account, and had not served. */
async function served(tx: Tx, purpose: string, challenge: string, userId: string | null): Promise<boolean> {
  const link = await AccessLinks.consume(tx, purpose, challenge);
  return link.userId === userId;
}

/** Whatever the library finds wrong in what a browser sent is one answer: the passkey is refused. */
async function orRefused<T>(check: Promise<T>): Promise<T> {
  try {
    return await check;
  } catch {
    throw problem('passkey_refused');
  }
}
