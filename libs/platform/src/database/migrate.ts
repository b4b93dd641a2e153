import { Client } from 'pg';
import { makeDataSource } from './data-source';
import { ensureQueueSchema } from './queue-schema';
import { OWNER_ROLE, prepareDatabase, type RolePasswords } from './roles';

/** Any fixed number will do, so long as nothing else of the product locks on it. */
const MIGRATION_LOCK = 7_402_117_001;

/** Where to migrate and as whom. */
export interface MigrationRequest {
  /** Owner of the schema, or a superuser (who then acts as passerelle_owner, so as to own nothing). */
  ownerUrl: string;
  /** Login of the API and the worker; makes the queue's schema. */
  appUrl: string;
  passwords: RolePasswords;
}

/** What a migration did. */
export interface MigrationReport {
  /** Names of the migrations run now, in order; empty when the schema was up to date. */
  applied: string[];
  /** Version of the queue's schema. */
  queueSchema: number;
}

/**
 * Prepares the roles, runs the pending migrations as owner, then those of BullMQ's PostgreSQL backend as the application.
 * Two processes that start together do it once: the second waits.
 */
export async function migrate(request: MigrationRequest): Promise<MigrationReport> {
  const client = new Client({ connectionString: request.ownerUrl, application_name: 'passerelle migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await prepareDatabase(client, request.passwords);
    const { rows } = await client.query<{ rolsuper: boolean }>(
      'select rolsuper from pg_roles where rolname = current_user',
    );
    const applied = await runPending(request.ownerUrl, rows[0]?.rolsuper ? OWNER_ROLE : undefined);
    return { applied, queueSchema: await ensureQueueSchema(request.appUrl) };
  } finally {
    await client.end();
  }
}

async function runPending(url: string, actAs: string | undefined): Promise<string[]> {
  const source = makeDataSource({
    url,
    applicationName: 'passerelle migrate',
    poolSize: 2,
    ...(actAs && { actAs }),
  });
  await source.initialize();
  try {
    const applied = await source.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
