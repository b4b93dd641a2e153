import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { APP_ROLE } from './roles';

/**
 * Makes or upgrades the schema `bullmq`, where BullMQ keeps its jobs when there is no Redis. Done as the application's
 * role whatever the login: it therefore owns the schema, and any of its members can make it again if it is lost.
 * @returns the version of the schema.
 */
export async function ensureQueueSchema(url: string): Promise<number> {
  const client = new Client({
    connectionString: url,
    application_name: 'passerelle queue schema',
    options: `-c role=${APP_ROLE}`,
    statement_timeout: 10_000,
  });
  // A server that goes away shows in the call under way; unheard, its event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await runMigrations(client);
  } finally {
    await client.end();
  }
}
