import { Inject, Injectable } from '@nestjs/common';
import { DomainError, problem } from '@passerelle/kernel';
import {
  CONFIG,
  JsonLogs,
  openText,
  sealText,
  type Config,
  type IdentityProviderConfig,
} from '@passerelle/platform';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

const SEALED_FOR = 'identity provider sign-in';
/** Between leaving for the provider and coming back. */
const MINUTES = 10;
const ANSWER_SECONDS = 10;
/** Ways of proving who one is that count as two factors (RFC 8176, and what ProConnect passes on). */
const TWO_FACTORS: readonly string[] = ['mfa', 'totp', 'pop'];

/** What a browser keeps, sealed, while its person is at the provider's. */
interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Page that was asked for. */
  readonly next: string;
  readonly until: number;
}

/** Who the provider says has come. */
export interface Recognised {
  readonly email: string;
  /** The provider checked two factors. */
  readonly secondFactor: boolean;
  readonly next: string;
}

/**
 * The identity provider of the configuration (OpenID Connect, authorization code with PKCE, state and nonce). What must be
 * remembered meanwhile travels sealed in a cookie of the browser that left, so that no other can come back in its place.
 */
@Injectable()
export class IdentityProvider {
  private found: Promise<Configuration> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly logs: JsonLogs,
  ) {}

  /** Its name on the button, or null where none is configured. */
  get name(): string | null {
    return this.config.identityProvider?.name ?? null;
  }

  /** Begins. @returns where to send the browser, and what it keeps @throws DomainError not_found, provider_unavailable */
  async begin(next: string): Promise<{ address: string; errand: string }> {
    const provider = await this.reach();
    const errand: Errand = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      next,
      until: Date.now() + MINUTES * 60_000,
    };
    const address = buildAuthorizationUrl(provider, {
      redirect_uri: this.callback,
      scope: 'openid email',
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
      ...(provider.serverMetadata()['claims_parameter_supported'] === true && {
        claims: JSON.stringify({ id_token: { amr: null } }),
      }),
    });
    return {
      address: address.href,
      errand: sealText(JSON.stringify(errand), this.config.secretKey, SEALED_FOR),
    };
  }

  /**
   * Ends, on what the provider sent the browser back with.
   * @param search of the address the browser came back to @param kept what it had kept
   * @throws DomainError not_found, provider_unavailable, provider_refused where anything does not fit or the address is not verified
   */
  async finish(search: string, kept: string): Promise<Recognised> {
    const provider = await this.reach();
    const errand = this.errandIn(kept);
    try {
      const answer = new URL(this.callback);
      answer.search = search;
      const tokens = await authorizationCodeGrant(provider, answer, {
        expectedState: errand.state,
        expectedNonce: errand.nonce,
        pkceCodeVerifier: errand.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw problem('provider_refused');
      const { email, email_verified: verified } =
        typeof claims['email'] === 'string'
          ? claims
          : await fetchUserInfo(provider, tokens.access_token, claims.sub);
      // An address that the provider has not checked may be anybody's.
      if (typeof email !== 'string' || verified !== true) throw problem('provider_refused');
      return { email, secondFactor: isTwoFactors(claims['amr']), next: errand.next };
    } catch (error) {
      if (error instanceof DomainError) throw error;
      this.logs.unexpected(error, { during: 'identity provider sign-in' });
      throw problem(isOutage(error) ? 'provider_unavailable' : 'provider_refused');
    }
  }

  private get callback(): string {
    return `${this.config.http.publicUrl}/api/session/provider/callback`;
  }

  private errandIn(kept: string): Errand {
    try {
      const errand = JSON.parse(openText(kept, this.config.secretKey, SEALED_FOR)) as Errand;
      if (errand.until > Date.now()) return errand;
    } catch {
      // Sealed by another key, or changed: refused like one that is too old.
    }
    throw problem('provider_refused');
  }

  /** Found at the first use and kept; one that did not answer is asked again the next time. */
  private reach(): Promise<Configuration> {
    const { identityProvider } = this.config;
    if (!identityProvider) throw problem('not_found');
    this.found ??= discover(identityProvider).catch((error: unknown) => {
      this.found = null;
      this.logs.unexpected(error, { during: 'identity provider discovery' });
      throw problem('provider_unavailable');
    });
    return this.found;
  }
}

async function discover({ issuer, clientId, clientSecret }: IdentityProviderConfig): Promise<Configuration> {
  const plain = issuer.startsWith('http:');
  const options = { execute: plain ? [allowInsecureRequests] : [], timeout: ANSWER_SECONDS };
  const found = (await discovery(new URL(issuer), clientId, undefined, undefined, options)).serverMetadata();
  const byPost = found.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false;
  const authenticate = byPost ? ClientSecretPost(clientSecret) : ClientSecretBasic(clientSecret);
  const provider = new Configuration(found, clientId, undefined, authenticate);
  provider.timeout = ANSWER_SECONDS;
  if (plain) allowInsecureRequests(provider);
  enableNonRepudiationChecks(provider);
  return provider;
}

function isTwoFactors(methods: unknown): boolean {
  return Array.isArray(methods) && methods.some((method) => TWO_FACTORS.includes(String(method)));
}

/** The network failed, or the provider itself: the person has done nothing wrong. */
function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { status, name, cause }: { status?: unknown; name?: unknown; cause?: unknown } = error;
  if (typeof status === 'number') return status >= 500;
  return name === 'TypeError' || name === 'TimeoutError' || isOutage(cause);
}
