import { createHash, createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who sits in front of the provider's page, and what the provider knows of them. */
export interface Holder {
  readonly email: string;
  readonly verified: boolean;
  readonly amr?: readonly string[];
  /** The address is told by /userinfo only, as ProConnect does. */
  readonly byUserInfo?: boolean;
}

/** What a provider can do wrong. */
export type Fault = 'other nonce' | 'other key' | 'other audience' | 'declined' | 'broken';

interface Grant {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirect: string;
}

const CLIENT = { id: 'passerelle', secret: 'un-secret-partage' };

/** A small OpenID Connect provider over HTTP: code flow with PKCE, tokens signed by a key of its own. */
export class TestIdentityProvider {
  holder: Holder = { email: 'personne@exemple.fr', verified: true };
  fault: Fault | null = null;
  private readonly grants = new Map<string, Grant>();

  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TestIdentityProvider> {
    const server = createServer();
    const provider = new TestIdentityProvider(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void provider.answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What the configuration of the product says of it. */
  get config(): { issuer: string; clientId: string; clientSecret: string; name: string } {
    return {
      issuer: this.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      name: 'ProConnect d’essai',
    };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    if (url.pathname === '/.well-known/openid-configuration') {
      json(response, 200, this.description);
      return;
    }
    if (url.pathname === '/jwks') {
      json(response, 200, {
        keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      });
      return;
    }
    if (url.pathname === '/authorize') {
      this.authorize(url.searchParams, response);
      return;
    }
    if (url.pathname === '/token') return this.token(request, response);
    if (url.pathname === '/userinfo') {
      json(response, 200, { sub: this.subject, ...this.address });
      return;
    }
    json(response, 404, {});
  }

  private get description(): object {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      claims_parameter_supported: true,
    };
  }

  private get subject(): string {
    return createHash('sha256').update(this.holder.email).digest('hex');
  }

  private get address(): object {
    return { email: this.holder.email, email_verified: this.holder.verified };
  }

  private authorize(asked: URLSearchParams, response: ServerResponse): void {
    const said = (name: string): string => asked.get(name) ?? '';
    const back = new URL(said('redirect_uri'));
    if (said('client_id') !== CLIENT.id || said('response_type') !== 'code') {
      json(response, 400, {});
      return;
    }
    back.searchParams.set('state', said('state'));
    if (this.fault === 'declined') back.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      this.grants.set(code, {
        challenge: said('code_challenge_method') === 'S256' ? said('code_challenge') : '',
        nonce: said('nonce'),
        redirect: said('redirect_uri'),
      });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href }).end();
  }

  private async token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = new URLSearchParams(await bodyOf(request));
    const grant = this.grants.get(body.get('code') ?? '');
    this.grants.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const known = credentialsIn(request) === `${CLIENT.id}:${CLIENT.secret}`;
    if (this.fault === 'broken') {
      json(response, 503, {});
      return;
    }
    if (!known) {
      json(response, 401, { error: 'invalid_client' });
      return;
    }
    if (!grant || grant.challenge !== challenge || grant.redirect !== body.get('redirect_uri')) {
      json(response, 400, { error: 'invalid_grant' });
      return;
    }
    json(response, 200, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 60,
      id_token: this.idToken(this.fault === 'other nonce' ? 'another' : grant.nonce),
    });
  }

  private idToken(nonce: string): string {
    const { amr, byUserInfo } = this.holder;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: this.fault === 'other audience' ? 'another' : CLIENT.id,
      sub: this.subject,
      iat: now,
      exp: now + 300,
      nonce,
      ...(amr && { amr }),
      ...(byUserInfo ? {} : this.address),
    };
    return signed(claims, this.fault === 'other key' ? this.otherKey : this.keys.privateKey);
  }
}

/** A JSON Web Token signed with RS256 (RFC 7515). */
function signed(claims: object, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`;
  return `${text}.${createSign('sha256').update(text).sign(key).toString('base64url')}`;
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** HTTP Basic whose two parts are form-encoded first (RFC 6749, 2.3.1). */
function credentialsIn(request: IncomingMessage): string {
  const [, encoded = ''] = /^Basic (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  return atob(encoded).split(':').map(decodeURIComponent).join(':');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
