import { Client } from 'pg';
import { MigrationExecutor, type DataSource } from 'typeorm';
import { makeDataSource, migrationTimes } from '../database/data-source';
import { Database, type Tx } from '../database/database';
import { OWNER_ROLE, prepareDatabase, type RolePasswords } from '../database/roles';
import type { VerifiedBackup } from './backup-file';
import { clearSchema, refuseDatabase } from './clear-schema';
import { readHeads } from './journal-heads';
import { loadTables } from './load-tables';
import { rowsFrom, type Ask } from './tables';
import { UnusableBackup } from './unusable-backup';

/** The name of a migration ends with the instant its file begins with. */
const TIME_DIGITS = 13;

/** Where to put a backup back. */
export interface RestoreRequest<Report> {
  readonly backup: VerifiedBackup;
  /** Owner of the tables, or a superuser (who then acts as passerelle_owner, so as to own nothing). */
  readonly ownerUrl: string;
  /** Passwords of the logins of a database that is being made. */
  readonly passwords: RolePasswords;
  /** Logins of the product: none of them may be connected. */
  readonly logins: readonly string[];
  /** Erases what the database holds. Without it a database that holds anything is refused. */
  readonly replace: boolean;
  /** The same as of the backup. */
  readonly journalHeads: string;
  /** Last word before the commit: throws to refuse. Its transactions join the one of the restoration. */
  readonly check: (database: Database) => Promise<Report>;
  /** Told the rows loaded out of all. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What a restoration did. */
export interface RestoreReport<Report> {
  readonly rows: number;
  /** Names of the migrations run after the loading: those that the backup did not know. */
  readonly migrated: string[];
  readonly check: Report;
}

/**
 * Makes the database what it was at the instant of a backup, in **one transaction**: clears the schema, runs the migrations
 * that the backup knew, loads every table, compares counts and heads of journals, runs the migrations made since, checks,
 * commits. Whatever fails, the database is what it was before.
 * @throws UnusableBackup when the backup is newer than the product, or the database may not be written
 */
export async function restoreBackup<Report>(request: RestoreRequest<Report>): Promise<RestoreReport<Report>> {
  const { manifest } = request.backup;
  const known = migrationTimes();
  if (manifest.migrations.some((name) => !known.includes(name.slice(-TIME_DIGITS))))
    throw new UnusableBackup('backup_of_newer_version');
  const source = await ownersSource(request);
  try {
    const database = new Database(source);
    return await database.sharing({ groupId: null }, async (tx) => {
      const ask: Ask = (sql, params = []) => tx.query(sql, [...params]);
      await ask("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = '20s'; SET LOCAL row_security = on; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'"); // prettier-ignore
      await refuseDatabase(ask, request);
      await clearSchema(ask);
      await migrateIn(tx, source, (name) => manifest.migrations.includes(name));
      const rows = await loadTables(tx, request.backup, request.onProgress);
      await compareJournals(ask, request);
      const migrated = await migrateIn(tx, source, () => true);
      await ask("SELECT set_config('app.group_id', '', true)");
      return { rows, migrated, check: await request.check(database) };
    });
  } finally {
    await source.destroy();
  }
}

/**
 * A data source that owns the tables. A database that may not be written is refused before anything; then the roles that the
 * migrations take for granted are made.
 */
async function ownersSource(request: RestoreRequest<unknown>): Promise<DataSource> {
  const { ownerUrl, passwords } = request;
  const client = new Client({ connectionString: ownerUrl, application_name: 'passerelle restore' });
  await client.connect();
  try {
    await refuseDatabase((sql, params) => rowsFrom(client, sql, params), request);
    await prepareDatabase(client, passwords);
    const { rows } = await client.query<{ rolsuper: boolean }>(
      'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
    );
    const source = makeDataSource({
      url: ownerUrl,
      applicationName: 'passerelle restore',
      poolSize: 1,
      copies: true,
      ...(rows[0]?.rolsuper && { actAs: OWNER_ROLE }),
    });
    return await source.initialize();
  } finally {
    await client.end();
  }
}

async function migrateIn(tx: Tx, source: DataSource, wanted: (name: string) => boolean): Promise<string[]> {
  const executor = new MigrationExecutor(source, tx.queryRunner);
  const pending = await executor.getPendingMigrations();
  const chosen = pending.filter(({ name }) => wanted(name));
  for (const migration of chosen) await executor.executeMigration(migration);
  return chosen.map(({ name }) => name);
}

async function compareJournals(ask: Ask, { backup, journalHeads }: RestoreRequest<unknown>): Promise<void> {
  const { journals } = backup.manifest;
  const found = await readHeads(
    ask,
    journals.map(({ group }) => group),
    journalHeads,
  );
  const differs = journals.some(
    (said, index) => said.heads !== found[index]?.heads || said.journeys !== found[index].journeys,
  );
  if (differs) throw new Error('Les journaux chargés ne sont pas ceux de la sauvegarde. Rien n’a été écrit.');
}
