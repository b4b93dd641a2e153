import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

/** CBOR (RFC 8949) of the few kinds of values that an authenticator writes. */
type Cbor = number | string | Buffer | Map<number | string, Cbor>;

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...value].flatMap(([key, inner]) => [cbor(key), cbor(inner)]);
  return Buffer.concat([head(5, value.size), ...entries]);
}

const PRESENT_AND_VERIFIED = 0x05;
const HOLDS_A_KEY = 0x40;

/** An authenticator in software: what a telephone does once its holder has shown their finger. */
export class SoftwarePasskey {
  readonly id = randomBytes(16);
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private counter = 0;

  constructor(private readonly origin: string) {
    ({ privateKey: this.privateKey, publicKey: this.publicKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
    }));
  }

  /** Answers to the options of a creation. */
  create(challenge: string): Record<string, unknown> {
    const clientData = this.clientData('webauthn.create', challenge);
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const cose = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    const length = Buffer.from([0, this.id.length]);
    const data = Buffer.concat([
      this.authData(PRESENT_AND_VERIFIED | HOLDS_A_KEY),
      Buffer.alloc(16),
      length,
      this.id,
      cbor(cose),
    ]);
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', data],
    ]);
    return this.answer({
      clientDataJSON: clientData,
      attestationObject: cbor(attestation),
      transports: ['internal'],
    });
  }

  /** Answers to the options of a sign-in. @param flags whether the holder was present and verified */
  signIn(challenge: string, flags = PRESENT_AND_VERIFIED): Record<string, unknown> {
    this.counter += 1;
    const clientData = this.clientData('webauthn.get', challenge);
    const data = this.authData(flags);
    const signed = createSign('sha256').update(data).update(createHash('sha256').update(clientData).digest());
    return this.answer({
      clientDataJSON: clientData,
      authenticatorData: data,
      signature: signed.sign(this.privateKey),
    });
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private authData(flags: number): Buffer {
    const site = createHash('sha256').update(new URL(this.origin).hostname).digest();
    return Buffer.concat([site, Buffer.from([flags]), Buffer.from([0, 0, 0, this.counter])]);
  }

  private answer(response: Readonly<Record<string, Buffer | string[]>>): Record<string, unknown> {
    const id = this.id.toString('base64url');
    const encoded = Object.entries(response).map(([key, value]) => [
      key,
      Buffer.isBuffer(value) ? value.toString('base64url') : value,
    ]);
    return {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(encoded) as object,
    };
  }
}
