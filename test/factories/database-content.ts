import { Client } from 'pg';
import { readTables, rowsFrom } from '../../libs/platform/src/safekeeping/tables';

/** What one table holds: its number of rows, and a hash of them whatever their order. */
type TableContent = Readonly<Record<string, string>>;

/** Runs a statement and answers its rows. @param url a login that sees through row-level security, for whole tables */
export async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await rowsFrom<Row>(client, sql);
  } finally {
    await client.end();
  }
}

/** Everything that the tables of a database hold, computed columns included. @param adminUrl a superuser's */
export async function contentOf(adminUrl: string): Promise<TableContent> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SET timezone = 'UTC'");
    const content: Record<string, string> = {};
    for (const { name } of await readTables((sql, params) => rowsFrom(client, sql, params))) {
      const [row] = await rowsFrom<{ rows: string }>(
        client,
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS rows FROM "${name}" t`,
      );
      content[name] = row?.rows ?? '';
    }
    return content;
  } finally {
    await client.end();
  }
}

/** The rules that a database keeps: constraints, triggers, policies, forced row-level security, grants. */
export async function rulesOf(adminUrl: string): Promise<string[]> {
  const rows = await ask<{ rule: string }>(
    adminUrl,
    `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated AS rule
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tgrelid::regclass || ' ' || tgenabled::text || ' ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT tablename || ' ' || policyname || ' ' || coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
     UNION ALL SELECT relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity || ' ' || coalesce(array_to_string(relacl, ','), '')
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     ORDER BY 1`,
  );
  return rows.map(({ rule }) => rule);
}
