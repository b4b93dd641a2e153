import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { migrate } from '../../libs/platform/src/database/migrate';
import { APP_ROLE } from '../../libs/platform/src/database/roles';
import { joinEmbeddedPostgres, type EmbeddedPostgres } from '../../libs/platform/src/embedded-postgres';
import { openTestData } from './test-data';
import {
  CHECKOUT,
  demonstrationName,
  publishTestServer,
  templateName,
  testUrl,
  type TestServer,
} from './test-server';

/** Test data may be lost at any moment: no wait for the disk. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  autovacuum_naptime: '5min',
};
const TEMPLATE_LOCK = 7_402_117_002;

let seat: EmbeddedPostgres | null = null;

/**
 * Once before all suites: joins (or starts) the embedded test server, or uses TEST_DATABASE_URL (a role that may create
 * databases and roles), and makes the migrated template database if this version of the migrations has none yet.
 */
export default async function start(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? serverAt(given) : await embeddedServer();
  const admin = new Client({ connectionString: testUrl(server, 'postgres') });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if (seat?.started) await dropLeftovers(admin, server.template);
    await ensureTemplate(admin, server);
  } finally {
    await admin.end();
  }
  publishTestServer(server);
}

/** Once after all suites. In continuous integration, after the last level, nothing will run again: the data go too. */
export async function leaveTestServer(): Promise<void> {
  if (!seat) return;
  await seat.leave();
  if (process.env['CI'] && !process.env['TEST_DATA_STAYS'] && !seat.isAlive())
    rmSync(seat.directory.root, { recursive: true, force: true });
  seat = null;
}

async function embeddedServer(): Promise<TestServer> {
  seat = await joinEmbeddedPostgres(openTestData(CHECKOUT), FAST);
  const { passwords } = seat.state;
  return { adminUrl: seat.superuserUrl('{database}'), template: templateName(), passwords };
}

function serverAt(url: string): TestServer {
  const adminUrl = url.replace(/^(\w+:\/\/[^/]+)\/[^?]*/, '$1/{database}');
  const password = (role: string): string => createHash('sha256').update(`${role} ${url}`).digest('hex');
  const passwords = {
    owner: password('owner'),
    app: password('app'),
    worker: password('worker'),
    demo: password('demo'),
  };
  return { adminUrl, template: templateName(), passwords };
}

async function ensureTemplate(admin: Client, server: TestServer): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
    server.template,
  ]);
  if (rowCount) return;
  const name = admin.escapeIdentifier(server.template);
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name} template template0`);
  await migrate({
    ownerUrl: testUrl(server, server.template),
    appUrl: testUrl(server, server.template, { role: APP_ROLE, password: server.passwords.app }),
    passwords: server.passwords,
  });
  // Marked only when complete: a template left half-made by a killed run is made again.
  await admin.query(`alter database ${name} is_template true`);
}

async function dropLeftovers(admin: Client, template: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname like 'passerelle\\_suite\\_%' or (datname like 'passerelle\\_template\\_%' and datname <> all($1))",
    [[template, demonstrationName()]],
  );
  for (const { datname } of rows) {
    const name = admin.escapeIdentifier(datname);
    await admin.query(`alter database ${name} is_template false`);
    await admin.query(`drop database ${name} with (force)`);
  }
}
