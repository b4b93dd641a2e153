import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Tx } from '../database/database';
import { sameTally, tableOf, type VerifiedBackup } from './backup-file';
import { Tally, type Manifest } from './manifest';
import { opened } from './opened-tables';
import { quoted, readTables, type Ask } from './tables';
import type { TarEntry } from './tar';

const DIFFERS = 'Le fichier a changé pendant sa lecture. Rien n’a été écrit.';

/**
 * Loads every table of a backup into the tables that its migrations just made, then compares the numbers of rows.
 * @returns the number of rows loaded. @throws when anything differs from the manifest
 */
export async function loadTables(
  tx: Tx,
  backup: VerifiedBackup,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const ask: Ask = (sql, params = []) => tx.query(sql, [...params]);
  const { manifest } = backup;
  await expectTables(ask, manifest);
  const close = await opened(ask);
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  await copyAll(tx, backup, (done) => onProgress(done, total));
  for (const { name, rows } of manifest.tables) {
    const [counted] = await ask<{ rows: string }>(`SELECT count(*) AS rows FROM ${quoted(name)}`);
    if (Number(counted?.rows) !== rows) throw new Error(DIFFERS);
  }
  for (const { name, value } of manifest.sequences)
    if (value !== null)
      await ask('SELECT setval($1::regclass, $2::bigint)', [`public.${quoted(name)}`, value]);
  await close();
  return total;
}

/** The migrations make the same tables everywhere; what they wrote themselves is in the backup too. */
async function expectTables(ask: Ask, manifest: Manifest): Promise<void> {
  const made = await readTables(ask);
  const shape = (tables: readonly { name: string; columns: readonly string[] }[]): string =>
    JSON.stringify(
      tables
        .map(({ name, columns }) => [name, [...columns].sort()])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  if (shape(made) !== shape(manifest.tables))
    throw new Error(
      'Les tables de la sauvegarde ne sont pas celles que ses migrations créent. Rien n’a été écrit.',
    );
}

async function copyAll(tx: Tx, backup: VerifiedBackup, onProgress: (rows: number) => void): Promise<void> {
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  const tables = new Map(backup.manifest.tables.map((table) => [table.name, table]));
  const entries = backup.entries();
  const next = async (): Promise<TarEntry | null> => {
    const result = await entries.next();
    return result.done ? null : result.value;
  };
  let entry = await next();
  let rows = 0;
  const partsOf = async function* (name: string, tally: Tally): AsyncGenerator<Buffer> {
    for (; entry && tableOf(entry) === name; entry = await next()) {
      tally.add(entry.content);
      yield entry.content;
    }
  };
  while (entry) {
    const name: string | null = tableOf(entry);
    if (name === null) entry = await next();
    else {
      const tally = new Tally();
      const columns = (tables.get(name)?.columns ?? []).map(quoted).join(', ');
      const into = client.query(copyFrom(`COPY ${quoted(name)} (${columns}) FROM STDIN`));
      await pipeline(Readable.from(partsOf(name, tally)), into);
      const [said, found] = [tables.get(name), tally.result()];
      if (!said || !sameTally(said, found)) throw new Error(DIFFERS);
      onProgress((rows += found.rows));
    }
  }
}
