import { DeclaredRoutes, faultsOf, type DeclaredRoute } from '@passerelle/platform';
import { isPermission } from '@passerelle/organisations';
import { useApi } from '../../environment/api-suite';

const suite = useApi();

/** Every door without a guard. One more is a decision: it is written here, and why stands beside its route. */
const OPEN_DOORS = [
  'GET employment-areas',
  'GET health',
  'GET session',
  'GET session/demo-accounts',
  'GET session/demo-loading',
  'GET session/provider',
  'GET session/provider/callback',
  'GET session/provider/start',
  'GET soft-skills',
  'POST invitations',
  'POST invitations/read',
  'POST session',
  'POST session/demo',
  'POST session/link',
  'POST session/link-requests',
  'POST session/passkey',
  'POST session/passkey/options',
  'POST session/password',
  'POST session/password-requests',
];
/** Pages that work without script; their guards are the tokens of their links. */
const SERVER_PAGES = /^\w+ (p|public)(\/|$)/;

describe('the routes of the API', () => {
  const routes = (): DeclaredRoute[] => suite.app.get(DeclaredRoutes).list();

  it('all stand in the access matrix, or say why they are open to everybody', () => {
    expect(routes().length).toBeGreaterThan(40);
    for (const route of routes()) {
      const declared =
        route.permission !== null ? isPermission(route.permission) : (route.publicReason ?? '').length > 10;
      expect([route.controller, route.name, declared]).toEqual([route.controller, route.name, true]);
    }
  });

  it('are open without a session only where it was decided', () => {
    const open = routes()
      .filter(({ publicReason }) => publicReason !== null)
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !SERVER_PAGES.test(route));
    expect(open.sort()).toEqual(OPEN_DOORS);
  });

  it('have names of their own, which are the ids of their operations', () => {
    const names = routes().map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('answer 401 to who is not signed in, each of them', async () => {
    for (const { method, path, permission } of routes()) {
      if (permission === null) continue;
      const address = `/api/${path.replace(/:\w+/g, '0192f000-0000-7000-8000-000000000001')}`;
      const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
      const response = await suite.anyone[verb](address).set('Idempotency-Key', 'a key of eight');
      expect([method, path, response.status, response.body.code]).toEqual([
        method,
        path,
        401,
        'not_signed_in',
      ]);
    }
  }, 60_000);
});

describe('a route', () => {
  const route: DeclaredRoute = {
    controller: 'NeedsController',
    name: 'readNeed',
    method: 'GET',
    path: 'needs/:id',
    permission: 'need.read',
    publicReason: null,
    ownRepetition: null,
  };
  const policy = { knows: isPermission };

  it('with a right of the matrix may be served', () => {
    expect(faultsOf(route, policy)).toEqual([]);
  });

  it.each<[string, Partial<DeclaredRoute>]>([
    ['says neither', { permission: null }],
    ['says both', { publicReason: 'everybody reads published offers' }],
    ['the matrix does not have', { permission: 'need.steal' }],
    ['without a reason', { permission: null, publicReason: 'because' }],
    ['see to repetition', { permission: null, publicReason: 'nobody is signed in yet', method: 'POST' }],
  ])('that %s keeps the API from starting', (why, change) => {
    expect(faultsOf({ ...route, ...change }, policy).join()).toContain(why);
  });
});
