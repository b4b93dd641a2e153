import type { Client } from 'pg';

/** Where TypeORM notes the migrations; a restoration writes it by running them. */
export const MIGRATIONS_TABLE = 'schema_migrations';
/** Filled by its migration: it says nothing about whether a database has served. */
export const CLOCK_TABLE = 'app_clock';

/** Runs a statement and answers its rows. */
export type Ask = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

/** A table of the product. */
export interface StoredTable {
  readonly name: string;
  /** Columns that hold something of their own: those that PostgreSQL computes are left out. */
  readonly columns: readonly string[];
  /** Whether row-level security hides rows from the login that asks. */
  readonly scoped: boolean;
  /** Whether its rows are those of the group of the transaction, by its policy `own_group`. */
  readonly byGroup: boolean;
}

/** The tables of the product, by name; those of extensions and the list of migrations are left out. */
export function readTables(ask: Ask): Promise<StoredTable[]> {
  return ask<StoredTable>(
    `SELECT c.relname AS name, row_security_active(c.oid) AS scoped,
            ARRAY(SELECT attname::text FROM pg_attribute a
                  WHERE a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS columns,
            EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'own_group' AND p.polpermissive)
              AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'group_id') AS "byGroup"
     FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> $1
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
     ORDER BY c.relname`,
    [MIGRATIONS_TABLE],
  );
}

/** Where the sequences of the product stand, that of the list of migrations left out. */
export function readSequences(ask: Ask): Promise<{ name: string; value: string | null }[]> {
  return ask(
    `SELECT sequencename::text AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname = 'public' AND sequencename <> $1 ORDER BY 1`,
    [`${MIGRATIONS_TABLE}_id_seq`],
  );
}

/** The name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Runs a statement on a connection and answers its rows. */
export async function rowsFrom<Row>(
  client: Client,
  sql: string,
  params: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = await client.query(sql, [...params]);
  return rows as Row[];
}
