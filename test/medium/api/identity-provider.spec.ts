import request from 'supertest';
import { type ApiSuite, useApi } from '../../environment/api-suite';
import { startTestApi, type TestApi } from '../../environment/api';
import { TestIdentityProvider } from '../../environment/identity-provider';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount } from '../../factories/an-account';

const suite: ApiSuite = useApi();
let provider: TestIdentityProvider;
let api: TestApi;
let group: Group;

beforeAll(async () => {
  provider = await TestIdentityProvider.start();
  api = await startTestApi(suite.database, { identityProvider: provider.config });
  group = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Clignon'));
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});
afterEach(() => {
  provider.fault = null;
});

/** What a browser holds once it has come back from the provider. */
interface Arrival {
  readonly to: string;
  readonly cookie: string;
}

/** Leaves for the provider and stops in front of the way back. */
async function leave(path = ''): Promise<{ back: string; errand: string }> {
  const start = await request(api.url).get(`/api/session/provider/start${path}`).expect(302);
  const errand = (start.get('Set-Cookie') ?? [''])[0]?.split(';')[0] ?? '';
  const atProvider = await fetch(start.headers['location'] ?? '', { redirect: 'manual' });
  const { pathname, search } = new URL(atProvider.headers.get('location') ?? '');
  return { back: `${pathname}${search}`, errand };
}

async function comeBack(back: string, errand: string): Promise<Arrival> {
  const answer = await request(api.url).get(back).set('Cookie', errand).expect(302);
  const session = (answer.get('Set-Cookie') ?? []).find((one) => one.startsWith('passerelle='));
  return { to: answer.headers['location'] ?? '', cookie: session?.split(';')[0] ?? '' };
}

async function through(path = ''): Promise<Arrival> {
  const { back, errand } = await leave(path);
  return comeBack(back, errand);
}

const sessionOf = async ({ cookie }: Arrival): Promise<request.Response> =>
  request(api.url).get('/api/session').set('Cookie', cookie);

async function holds(role: 'advisor' | 'coordinator', more: object = {}): Promise<string> {
  const ties = role === 'advisor' ? { prescriberId: group.prescriberId } : { groupId: group.groupId };
  const { email } = await anAccount(suite.admin, role, ties);
  provider.holder = { email, verified: true, ...more };
  return email;
}

describe('signing in through the identity provider', () => {
  it('shows its name where it is configured, and nothing elsewhere', async () => {
    expect((await request(api.url).get('/api/session/provider')).body).toEqual({
      name: 'ProConnect d’essai',
    });
    expect((await suite.anyone.get('/api/session/provider')).body).toEqual({ name: null });
    const nowhere = await suite.anyone.get('/api/session/provider/start').expect(302);
    expect(nowhere.headers['location']).toBe('/connexion?refus=not_found');
  });

  it('opens the existing account of the verified address, on the page that was asked for', async () => {
    const email = await holds('advisor');
    const arrival = await through('?suite=/personnes');
    expect(arrival.to).toBe('/personnes');
    expect((await sessionOf(arrival)).body).toMatchObject({
      person: { email },
      secondFactor: 'not_needed',
      roles: [{ code: 'advisor' }],
    });
  });

  it('reads the address from /userinfo when the token does not tell it', async () => {
    const email = await holds('advisor', { byUserInfo: true });
    expect((await sessionOf(await through())).body.person.email).toBe(email);
  });

  it('still asks the team for a second factor, unless the provider checked two', async () => {
    await holds('coordinator');
    expect((await sessionOf(await through())).body.secondFactor).toBe('to_set_up');
    await holds('coordinator', { amr: ['pwd'] });
    expect((await sessionOf(await through())).body.secondFactor).toBe('to_set_up');
    await holds('coordinator', { amr: ['pwd', 'mfa'] });
    expect((await sessionOf(await through())).body.secondFactor).toBe('given');
  });

  it('never opens an account', async () => {
    provider.holder = { email: 'inconnue@exemple.fr', verified: true };
    expect(await through()).toEqual({ to: '/connexion?refus=provider_account_unknown', cookie: '' });
    const { rows } = await suite.admin.query(`SELECT 1 FROM users WHERE email = 'inconnue@exemple.fr'`);
    expect(rows).toEqual([]);
  });

  it('does not believe an address that the provider has not verified', async () => {
    await holds('advisor', { verified: false });
    expect(await through()).toEqual({ to: '/connexion?refus=provider_refused', cookie: '' });
  });

  it('lets nobody in whose account is suspended or whose roles have all ended', async () => {
    const email = await holds('advisor');
    await suite.admin.query('UPDATE users SET disabled_at = now() WHERE email = $1', [email]);
    expect((await through()).to).toBe('/connexion?refus=account_suspended');
  });

  it.each(['other nonce', 'other key', 'other audience', 'declined'] as const)(
    'refuses what comes back with %s',
    async (fault) => {
      await holds('advisor');
      provider.fault = fault;
      expect(await through()).toEqual({ to: '/connexion?refus=provider_refused', cookie: '' });
    },
  );

  it('says that the provider is out of order, and not that the person was refused', async () => {
    await holds('advisor');
    provider.fault = 'broken';
    expect((await through()).to).toBe('/connexion?refus=provider_unavailable');
  });

  it('takes the way back from the browser that left only, and once', async () => {
    await holds('advisor');
    const [mine, theirs] = [await leave(), await leave()];
    for (const errand of ['', 'passerelle-fournisseur=abc', theirs.errand])
      expect(await comeBack(mine.back, errand)).toEqual({
        to: '/connexion?refus=provider_refused',
        cookie: '',
      });
    expect((await comeBack(theirs.back, theirs.errand)).cookie).not.toBe('');
    expect((await comeBack(theirs.back, theirs.errand)).to).toBe('/connexion?refus=provider_refused');
  });

  it.each(['//autre.site', '/\\autre.site', 'https://autre.site'])(
    'leads to no other site (%s)',
    async (asked) => {
      await holds('advisor');
      expect((await through(`?suite=${encodeURIComponent(asked)}`)).to).toBe('/');
    },
  );
});
