import { Client } from 'pg';
import type { EmbeddedPostgres } from '../embedded-postgres';
import type { MigrationRequest } from './migrate';
import { APP_ROLE, DEMO_ROLE, OWNER_ROLE, WORKER_ROLE } from './roles';

/** Name of the application's database on an embedded server. */
export const EMBEDDED_DATABASE = 'passerelle';

/** The logins of an embedded database. */
export interface DatabaseUrls {
  owner: string;
  app: string;
  worker: string;
  demo: string;
}

/** The connection URLs of a database of an embedded server. */
export function embeddedUrls(server: EmbeddedPostgres, database: string): DatabaseUrls {
  const { owner, app, worker, demo } = server.state.passwords;
  return {
    owner: server.url(OWNER_ROLE, owner, database),
    app: server.url(APP_ROLE, app, database),
    worker: server.url(WORKER_ROLE, worker, database),
    demo: server.url(DEMO_ROLE, demo, database),
  };
}

/** Creates the database if it is missing. */
export async function ensureDatabase(superuserUrl: string, database: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} template template0`);
  } finally {
    await client.end();
  }
}

/** How to migrate a database of an embedded server: as its superuser, giving the roles their passwords. */
export function embeddedMigration(server: EmbeddedPostgres, database: string): MigrationRequest {
  const { owner, app, worker, demo } = server.state.passwords;
  return {
    ownerUrl: server.superuserUrl(database),
    appUrl: embeddedUrls(server, database).app,
    passwords: { owner, app, worker, demo },
  };
}
