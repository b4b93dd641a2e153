import { Client } from 'pg';
import {
  APP_ROLE,
  DEMO_ROLE,
  grantDatabase,
  OWNER_ROLE,
  WORKER_ROLE,
} from '../../libs/platform/src/database/roles';
import { testServer, testUrl } from './test-server';

/** A migrated database that belongs to one suite. */
export interface TestDatabase {
  name: string;
  /** Superuser: sees through row-level security; for assertions on raw rows only. */
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  workerUrl: string;
  /** Like the application, and may shift app_now(). */
  demoUrl: string;
  drop(): Promise<void>;
}

/** Enough for a database with a whole demonstration. */
const MAKING_LIMIT_MS = 600_000;

let serial = 0;

/** Copies the migrated template into a new database; the caller drops it. */
export function createTestDatabase(): Promise<TestDatabase> {
  return databaseFrom(testServer().template);
}

/** Copies a template of the test server into a new database; the caller drops it. */
export async function databaseFrom(template: string): Promise<TestDatabase> {
  const name = newName();
  await asAdmin('postgres', (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  );
  await asAdmin(name, (client) => grantDatabase(client, name, true));
  return urlsOf(name);
}

/** A database that holds nothing at all and belongs to the owner's role; the caller drops it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = newName();
  await asAdmin('postgres', (client) =>
    client.query(`create database ${name} template template0 owner ${OWNER_ROLE}`),
  );
  return urlsOf(name);
}

function newName(): string {
  return `passerelle_suite_${process.pid}_${++serial}_${Date.now().toString(36)}`;
}

function urlsOf(name: string): TestDatabase {
  const server = testServer();
  const { owner, app, worker, demo } = server.passwords;
  return {
    name,
    adminUrl: testUrl(server, name),
    ownerUrl: testUrl(server, name, { role: OWNER_ROLE, password: owner }),
    appUrl: testUrl(server, name, { role: APP_ROLE, password: app }),
    workerUrl: testUrl(server, name, { role: WORKER_ROLE, password: worker }),
    demoUrl: testUrl(server, name, { role: DEMO_ROLE, password: demo }),
    drop: async () => {
      await asAdmin('postgres', (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/**
 * Gives the surrounding `describe` (or file) its own database: created before its first test, dropped after its last.
 * Call it once at the top; read its fields inside hooks and tests only.
 * @param create how it is made: with nothing but the migrations, unless told otherwise
 */
export function useTestDatabase(create = createTestDatabase): Readonly<TestDatabase> {
  const handle: Partial<TestDatabase> = {};
  beforeAll(async () => {
    Object.assign(handle, await create());
  }, MAKING_LIMIT_MS);
  afterAll(async () => {
    await handle.drop?.();
  });
  return handle as TestDatabase;
}

async function asAdmin(database: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: testUrl(testServer(), database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
