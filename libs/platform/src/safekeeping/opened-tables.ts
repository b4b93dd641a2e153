import { quoted, readTables, type Ask } from './tables';

/**
 * Opens tables that were just made for loading: empties them, and sets aside row-level security for their owner, foreign keys
 * and triggers. All of it happens inside the transaction of the restoration: nobody else ever sees it, and the application,
 * which owns nothing, is bound throughout.
 * @returns what puts everything back as it was; foreign keys are checked on every row then
 */
export async function opened(ask: Ask): Promise<() => Promise<void>> {
  const forced = await ask<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity`,
  );
  const triggers = await ask<{ owner: string; name: string; enabled: string }>(
    `SELECT c.relname AS owner, tgname AS name, tgenabled AS enabled FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT tgisinternal AND tgenabled <> 'D' AND tgparentid = 0`,
  );
  const keys = await ask<{ owner: string; name: string; definition: string }>(
    `SELECT c.relname AS owner, conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid
     WHERE c.relnamespace = 'public'::regnamespace AND contype = 'f' AND conparentid = 0`,
  );
  const alter = async (table: string, change: string): Promise<void> => {
    await ask(`ALTER TABLE ${quoted(table)} ${change}`);
  };
  for (const { name } of forced) await alter(name, 'NO FORCE ROW LEVEL SECURITY');
  for (const { owner, name } of triggers) await alter(owner, `DISABLE TRIGGER ${quoted(name)}`);
  for (const { owner, name } of keys) await alter(owner, `DROP CONSTRAINT ${quoted(name)}`);
  for (const { name } of await readTables(ask)) await ask(`DELETE FROM ${quoted(name)}`);
  return async () => {
    for (const { owner, name, definition } of keys)
      await alter(owner, `ADD CONSTRAINT ${quoted(name)} ${definition}`);
    for (const { owner, name, enabled } of triggers)
      await alter(owner, `${ENABLE[enabled] ?? 'ENABLE'} TRIGGER ${quoted(name)}`);
    for (const { name } of forced) await alter(name, 'FORCE ROW LEVEL SECURITY');
  };
}

/** How to enable a trigger again, by the letter of the catalogue. */
const ENABLE: Readonly<Record<string, string>> = {
  O: 'ENABLE',
  R: 'ENABLE REPLICA',
  A: 'ENABLE ALWAYS',
};
