import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoted, type Ask, type StoredTable } from './tables';

/** The groups of the database. */
export async function groupsOf(ask: Ask): Promise<string[]> {
  const rows = await ask<{ id: string }>('SELECT id FROM employer_groups ORDER BY id');
  return rows.map(({ id }) => id);
}

/**
 * Every row of a table, in the text form of COPY. A login that row-level security binds (the owner: the tables force it) reads
 * group by group, each in its scope: no login needs to see through it. Every row of such a table names an existing group, or none.
 * @throws when it binds this login on a table whose rows are not those of a group: some would be missing
 */
export async function* copiedRows(
  client: Client,
  table: StoredTable,
  groups: readonly string[],
): AsyncGenerator<Buffer> {
  const columns = table.columns.map(quoted).join(', ');
  const from = `SELECT ${columns} FROM ${quoted(table.name)}`;
  if (!table.scoped) {
    yield* copied(client, from);
    return;
  }
  if (!table.byGroup)
    throw new Error(
      `La table ${table.name} ne peut pas être lue en entier par ce compte : sauvegardez avec un superutilisateur.`,
    );
  for (const group of ['', ...groups]) {
    await client.query("SELECT set_config('app.group_id', $1, true)", [group]);
    yield* copied(client, `${from} WHERE group_id IS NOT DISTINCT FROM app_group()`);
  }
}

async function* copied(client: Client, select: string): AsyncGenerator<Buffer> {
  for await (const chunk of client.query(copyTo(`COPY (${select}) TO STDOUT`))) yield chunk as Buffer;
}
