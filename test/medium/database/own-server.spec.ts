import { Client } from 'pg';
import { loadLaunchConfig } from '../../../libs/platform/src/config';
import { migrate, type MigrationReport } from '../../../libs/platform/src/database/migrate';
import { EXTENSIONS } from '../../../libs/platform/src/database/roles';
import { joinEmbeddedPostgres, type EmbeddedPostgres } from '../../../libs/platform/src/embedded-postgres';
import { makeFolder } from '../embedded-postgres/folder';

jest.setTimeout(60_000);

// Roles belong to a whole server: one of its own, so as not to disturb the other suites.
const { directory, remove } = makeFolder();
let server: EmbeddedPostgres;

beforeAll(async () => {
  server = await joinEmbeddedPostgres(directory, { fsync: 'off' });
});
afterAll(async () => {
  await server.leave();
  remove();
});
beforeEach(async () => {
  await query(server.superuserUrl('postgres'), 'drop database if exists own with (force)');
  for (const role of ['passerelle_worker', 'passerelle_app', 'passerelle_owner', 'customer']) {
    await query(server.superuserUrl('postgres'), `drop role if exists ${role}`);
  }
});

async function query<T>(url: string, ...statements: string[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: T[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows as T[];
    return rows;
  } finally {
    await client.end();
  }
}

async function migrateWith(
  env: Record<string, string>,
): Promise<{ report: MigrationReport; appUrl: string; workerUrl: string }> {
  const { database } = loadLaunchConfig({ SECRET_KEY: 'k'.repeat(48), ...env });
  if (database.kind !== 'server') throw new Error('expected a server');
  const { ownerUrl, appUrl, workerUrl, derived } = database;
  return {
    report: await migrate({ ownerUrl, appUrl, passwords: { owner: null, ...derived } }),
    appUrl,
    workerUrl,
  };
}

async function ownersOfTables(): Promise<string[]> {
  const rows = await query<{ owner: string }>(
    server.superuserUrl('own'),
    "select distinct tableowner as owner from pg_tables where schemaname = 'public'",
  );
  return rows.map(({ owner }) => owner);
}

describe('a PostgreSQL server of one’s own', () => {
  it('is prepared from a superuser’s address alone, and the superuser owns no table', async () => {
    await query(server.superuserUrl('postgres'), 'create database own');
    const { appUrl, workerUrl } = await migrateWith({ DATABASE_URL: server.superuserUrl('own') });
    expect(await ownersOfTables()).toEqual(['passerelle_owner']);
    for (const url of [appUrl, workerUrl]) {
      expect(
        await query(url, "select pg_has_role(current_user, 'passerelle_app', 'member') as member"),
      ).toEqual([{ member: true }]);
    }
  });

  it('is prepared by an owner who may create roles, and a second time without a change', async () => {
    await query(
      server.superuserUrl('postgres'),
      "create role customer login createrole password 'pw'",
      'create database own owner customer',
    );
    const env = { DATABASE_URL: server.url('customer', 'pw', 'own') };
    await migrateWith(env);
    const { report, appUrl } = await migrateWith(env);
    expect(report.applied).toEqual([]);
    expect(await ownersOfTables()).toEqual(['customer']);
    expect(
      await query(
        appUrl,
        "select nspowner::regrole::text as owner from pg_namespace where nspname = 'bullmq'",
      ),
    ).toEqual([{ owner: 'passerelle_app' }]);
  });

  it('lets the new secret in after a change of SECRET_KEY', async () => {
    await query(server.superuserUrl('postgres'), 'create database own');
    await migrateWith({ DATABASE_URL: server.superuserUrl('own') });
    const { appUrl } = await migrateWith({
      DATABASE_URL: server.superuserUrl('own'),
      SECRET_KEY: 'n'.repeat(48),
    });
    expect(await query(appUrl, 'select current_user as me')).toEqual([{ me: 'passerelle_app' }]);
  });

  it('tells an owner without rights what to ask of the administrator, and works once that is done', async () => {
    await query(
      server.superuserUrl('postgres'),
      "create role customer login password 'pw'",
      'create database own',
    );
    const refusal = await migrateWith({ DATABASE_URL: server.url('customer', 'pw', 'own') }).then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(refusal).toContain('Demandez à l’administrateur');
    const statements = refusal
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.replace('…', 'pw'));
    expect(statements).toHaveLength(4 + EXTENSIONS.length);
    await query(server.superuserUrl('own'), ...statements);
    await migrateWith({
      DATABASE_OWNER_URL: server.url('passerelle_owner', 'pw', 'own'),
      DATABASE_URL: server.url('passerelle_app', 'pw', 'own'),
      DATABASE_WORKER_URL: server.url('passerelle_worker', 'pw', 'own'),
    });
    expect(await ownersOfTables()).toEqual(['passerelle_owner']);
  });

  it('is refused when the login of the application would see the rows of every group', async () => {
    await query(
      server.superuserUrl('postgres'),
      'create database own',
      'create role passerelle_app bypassrls',
    );
    await expect(migrateWith({ DATABASE_URL: server.superuserUrl('own') })).rejects.toThrow(
      'ALTER ROLE passerelle_app NOSUPERUSER NOBYPASSRLS;',
    );
  });
});
