import { join } from 'node:path';
import { Client } from 'pg';
import { MigrationExecutor } from 'typeorm';
import { JOURNAL_HEADS } from '@passerelle/journeys';
import {
  makeBackup,
  makeDataSource,
  prepareDatabase,
  restoreBackup,
  verifyBackup,
} from '@passerelle/platform';
import { createEmptyDatabase, useTestDatabase, type TestDatabase } from '../../environment/database';
import { makeTemporaryFolder } from '../../environment/temporary-folder';
import { ask, rulesOf } from '../../factories/database-content';

jest.setTimeout(120_000);

const { path: folder, remove } = makeTemporaryFolder();
const current = useTestDatabase();
const made: TestDatabase[] = [];

afterAll(async () => {
  for (const database of made) await database.drop();
  remove();
});

async function anEmptyDatabase(): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  made.push(database);
  return database;
}

/** A database as the version before the last migration left it. @returns the name of that migration too */
async function aDatabaseOfYesterday(): Promise<{ yesterday: TestDatabase; last: string }> {
  const yesterday = await anEmptyDatabase();
  const client = new Client({ connectionString: yesterday.ownerUrl });
  await client.connect();
  await prepareDatabase(client, { owner: null, app: null, worker: null });
  await client.end();
  const source = await makeDataSource({ url: yesterday.ownerUrl, applicationName: 'yesterday' }).initialize();
  try {
    const executor = new MigrationExecutor(source);
    const migrations = await executor.getPendingMigrations();
    for (const migration of migrations.slice(0, -1)) await executor.executeMigration(migration);
    return { yesterday, last: migrations.at(-1)?.name ?? '' };
  } finally {
    await source.destroy();
  }
}

describe('a backup of an earlier version', () => {
  it('is loaded into the tables of that version, then brought up to this one', async () => {
    const { yesterday, last } = await aDatabaseOfYesterday();
    await ask(
      yesterday.ownerUrl,
      "INSERT INTO funders (id, kind, name) VALUES (gen_random_uuid(), 'department', 'Conseil départemental')",
    );
    const file = join(folder, 'yesterday.tar.gz');
    await makeBackup({
      ownerUrl: yesterday.ownerUrl,
      file,
      passphrase: null,
      secretKey: 'k'.repeat(48),
      carriesKey: false,
      outboxFolder: folder,
      version: '0.0.0',
      journalHeads: JOURNAL_HEADS,
      onProgress: () => undefined,
    });
    const today = await anEmptyDatabase();
    const { migrated } = await restoreBackup({
      backup: await verifyBackup(file, null),
      ownerUrl: today.ownerUrl,
      passwords: { owner: null, app: null, worker: null },
      logins: [],
      replace: false,
      journalHeads: JOURNAL_HEADS,
      check: () => Promise.resolve(),
      onProgress: () => undefined,
    });
    expect(migrated).toEqual([last]);
    expect(await ask(today.ownerUrl, 'SELECT name FROM funders')).toEqual([
      { name: 'Conseil départemental' },
    ]);
    expect(await rulesOf(today.adminUrl)).toEqual(await rulesOf(current.adminUrl));
  });
});
