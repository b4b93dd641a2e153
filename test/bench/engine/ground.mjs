import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { compiled, dependency, library, ROOT } from '../product.mjs';

const { Client, Pool } = dependency('pg');

/**
 * The embedded server of the benches, with a data folder of its own that is kept from one run to the next. Durable as the
 * product's: fsync and synchronous_commit are left on. Commits carry their time, so that delays are read from the database itself.
 */
export async function openServer() {
  const platform = library('platform');
  const directory = platform.openDataDirectory(ROOT, 'bench');
  const settings = { max_connections: '200', track_commit_timestamp: 'on' };
  const server = await platform.joinEmbeddedPostgres(directory, settings);
  return {
    server,
    folder: directory.root,
    admin: (database) => server.superuserUrl(database),
    /** A migrated database, made where it is missing. */
    async database(name) {
      const whole = `${name}_${fingerprintOfMigrations()}`;
      await platform.ensureDatabase(server.superuserUrl('postgres'), whole);
      await platform.migrate(platform.embeddedMigration(server, whole));
      return { name: whole, admin: server.superuserUrl(whole), ...platform.embeddedUrls(server, whole) };
    },
    /** An empty database, made anew. */
    async emptyDatabase(name) {
      await withClient(server.superuserUrl('postgres'), async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        await client.query(`CREATE DATABASE ${name}`);
      });
      return server.superuserUrl(name);
    },
    leave: () => server.leave(),
  };
}

/** Runs work on one connection. */
export async function withClient(url, work) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Several connections. @param size how many */
export function pool(url, size) {
  return new Pool({ connectionString: url, max: size });
}

/** A Redis of its own on a free port, keeping nothing on disk; null where there is none. */
export async function startRedis() {
  const { findFreePort } = compiled('libs/platform/src/embedded-postgres/index.js');
  const port = await findFreePort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore', cwd: '/' }); // prettier-ignore
  const failed = await Promise.race([
    new Promise((resolve) => child.once('error', () => resolve(true))),
    delay(300, false),
  ]);
  if (failed) return null;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

/** A database made under other migrations is another database. */
function fingerprintOfMigrations() {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'migrations');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 8);
}
