import { Client } from 'pg';
import { loadTerritory } from '../../seeds/demo/load-territory';
import { createTestDatabase, databaseFrom, type TestDatabase } from './database';
import { demonstrationName, testServer, testUrl } from './test-server';

/** What signs the links that its messages hold: a product that runs on it must have the same. */
export const DEMONSTRATION_KEY = 'secret-of-the-tests-0123456789abcdef';
/** Address that its messages name. */
export const DEMONSTRATION_URL = 'http://localhost:3000';
const LOCK = 7_402_117_003;

/** A database of its own with the demonstration loaded. The first suite of a day that asks has it made; the caller drops it. */
export async function createDemonstrationDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const template = demonstrationName();
  const admin = new Client({ connectionString: testUrl(server, 'postgres') });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (!rowCount) {
      const made = await createTestDatabase();
      await loadDemonstration(made);
      await admin.query(`drop database if exists ${template} with (force)`);
      await admin.query(`alter database ${made.name} rename to ${template}`);
      // Marked only when complete, as the template of the migrations is.
      await admin.query(`alter database ${template} is_template true`);
    }
  } finally {
    await admin.end();
  }
  return databaseFrom(template);
}

/** Loads the demonstration, as it is on this day. @returns false where there was one already */
export function loadDemonstration({ demoUrl }: Pick<TestDatabase, 'demoUrl'>): Promise<boolean> {
  return loadTerritory({
    demoUrl,
    publicUrl: DEMONSTRATION_URL,
    secretKey: DEMONSTRATION_KEY,
    now: new Date().toISOString(),
    onProgress: () => undefined,
  });
}
