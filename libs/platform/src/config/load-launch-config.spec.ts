import { loadLaunchConfig } from './load-launch-config';

const OWNER = 'postgresql://proprio:pw@db.exemple.fr:5432/passerelle?sslmode=require';
const APP = 'postgresql://passerelle_app:pw@db.exemple.fr:5432/passerelle';
const SECRET_KEY = 'k'.repeat(48);

describe('the configuration of the launcher', () => {
  it('brings everything, with the demonstration, when nothing is said', () => {
    expect(loadLaunchConfig({})).toEqual({
      database: { kind: 'embedded', directory: null },
      queue: { kind: 'postgres' },
      http: { host: '127.0.0.1', port: null, publicUrl: null },
      demo: true,
    });
  });

  it('leaves the demonstration out when others can reach the address, and refuses it when asked for', () => {
    expect(loadLaunchConfig({ HOST: '0.0.0.0' }).demo).toBe(false);
    expect(() => loadLaunchConfig({ HOST: '0.0.0.0', DEMO: 'true' })).toThrow(/DEMO/);
  });

  it('derives the logins of the application from the one database address given', () => {
    const { database, demo } = loadLaunchConfig({ DATABASE_URL: OWNER, SECRET_KEY });
    if (database.kind !== 'server') throw new Error('expected a server');
    expect(demo).toBe(false);
    expect(database.ownerUrl).toBe(OWNER);
    for (const [url, login, password] of [
      [database.appUrl, 'passerelle_app', database.derived.app],
      [database.workerUrl, 'passerelle_worker', database.derived.worker],
    ] as const) {
      const derived = new URL(url);
      expect([derived.username, derived.password]).toEqual([login, password]);
      expect([derived.host, derived.pathname, derived.search]).toEqual([
        'db.exemple.fr:5432',
        '/passerelle',
        '?sslmode=require',
      ]);
    }
    expect(database.derived.app).not.toBe(database.derived.worker);
  });

  it('derives the same passwords each time, and others from another secret', () => {
    const derived = (secret: string): unknown => {
      const { database } = loadLaunchConfig({ DATABASE_URL: OWNER, SECRET_KEY: secret });
      return database.kind === 'server' && database.derived;
    };
    expect(derived(SECRET_KEY)).toEqual(derived(SECRET_KEY));
    expect(derived(SECRET_KEY)).not.toEqual(derived('z'.repeat(48)));
  });

  it('takes the logins that an administrator made, and changes none of their passwords', () => {
    const worker = APP.replace('passerelle_app', 'passerelle_worker');
    const { database } = loadLaunchConfig({
      DATABASE_OWNER_URL: OWNER,
      DATABASE_URL: APP,
      DATABASE_WORKER_URL: worker,
      SECRET_KEY,
    });
    expect(database).toEqual({
      kind: 'server',
      ownerUrl: OWNER,
      appUrl: APP,
      workerUrl: worker,
      derived: { app: null, worker: null },
      secretKey: SECRET_KEY,
    });
  });

  it('never lets the application in as the owner when the address has no place for a login', () => {
    expect(() =>
      loadLaunchConfig({ DATABASE_URL: 'postgresql:///passerelle?host=/run/postgresql', SECRET_KEY }),
    ).toThrow(/DATABASE_WORKER_URL/);
  });

  it('asks for the secret with a database of one’s own', () => {
    expect(() => loadLaunchConfig({ DATABASE_URL: OWNER })).toThrow(/SECRET_KEY/);
  });

  it('asks for the login of the application when only the owner is given', () => {
    expect(() => loadLaunchConfig({ DATABASE_OWNER_URL: OWNER, SECRET_KEY })).toThrow(/DATABASE_URL/);
  });
});
