import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { APP_ROLE } from './roles';

/** What a login made in the queue's schema in its own name, before queues were used as the application's role. */
const GIVE_BACK = `
  DO $$ DECLARE made record; BEGIN
    FOR made IN SELECT schemaname, sequencename FROM pg_sequences
                WHERE schemaname = 'bullmq' AND sequenceowner = session_user AND session_user <> '${APP_ROLE}'
    LOOP EXECUTE format('ALTER SEQUENCE %I.%I OWNER TO ${APP_ROLE}', made.schemaname, made.sequencename); END LOOP;
  END $$`;

/**
 * Makes or upgrades the schema `bullmq`, where BullMQ keeps its jobs when there is no Redis. Done as the application's
 * role whatever the login: it therefore owns the schema, and any of its members can make it again if it is lost.
 * @returns the version of the schema.
 */
export async function ensureQueueSchema(url: string): Promise<number> {
  const client = new Client({
    connectionString: url,
    application_name: 'passerelle queue schema',
    statement_timeout: 10_000,
  });
  // A server that goes away shows in the call under way; unheard, its event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(GIVE_BACK);
    await client.query(`SET ROLE ${APP_ROLE}`);
    return await runMigrations(client);
  } finally {
    await client.end();
  }
}
