import { CLOCK_TABLE, MIGRATIONS_TABLE, quoted, readTables, type Ask } from './tables';
import { UnusableBackup } from './unusable-backup';

const EXTENSION = (catalogue: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = o.oid AND d.deptype = 'e')`;

/**
 * Makes sure that a database may be written over: nobody uses it, it is empty or `replace` was said, and it is ours.
 * @throws UnusableBackup
 */
export async function refuseDatabase(
  ask: Ask,
  { replace, logins }: { readonly replace: boolean; readonly logins: readonly string[] },
): Promise<void> {
  const [session] = await ask<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename = ANY($1)
                    AND pid <> pg_backend_pid()) AS used`,
    [logins],
  );
  if (session?.used) throw new UnusableBackup('database_in_use');
  const [ours] = await ask<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [
    `public.${MIGRATIONS_TABLE}`,
  ]);
  const tables = await readTables(ask);
  if (tables.length > 0 && !ours?.found) throw new UnusableBackup('database_of_others');
  // A row of a group cannot stand without its group, whose table row-level security leaves open: it need not be looked at.
  const open = tables.filter(({ scoped, name }) => !scoped && name !== CLOCK_TABLE);
  for (const { name } of replace ? [] : open) {
    const [row] = await ask<{ found: boolean }>(`SELECT EXISTS (SELECT FROM ${quoted(name)}) AS found`);
    if (row?.found) throw new UnusableBackup('database_not_empty');
  }
}

/** Drops every table, sequence, routine and type of ours: extensions and the queue's schema stay. */
export async function clearSchema(ask: Ask): Promise<void> {
  await dropAll(
    ask,
    'TABLE',
    `SELECT oid::regclass::text AS name FROM pg_class o
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND ${EXTENSION('pg_class')}`,
  );
  await dropAll(
    ask,
    'SEQUENCE',
    `SELECT oid::regclass::text AS name FROM pg_class o
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' AND ${EXTENSION('pg_class')}`,
  );
  await dropAll(
    ask,
    'ROUTINE',
    `SELECT oid::regprocedure::text AS name FROM pg_proc o
     WHERE pronamespace = 'public'::regnamespace AND ${EXTENSION('pg_proc')}`,
  );
  await dropAll(
    ask,
    'TYPE',
    `SELECT oid::regtype::text AS name FROM pg_type o
     WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd', 'c', 'r') AND typrelid = 0 AND ${EXTENSION('pg_type')}`,
  );
}

async function dropAll(ask: Ask, kind: string, list: string): Promise<void> {
  const names = await ask<{ name: string }>(list);
  if (names.length > 0) await ask(`DROP ${kind} ${names.map(({ name }) => name).join(', ')} CASCADE`);
}
