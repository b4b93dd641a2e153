import { rowsOf, scopeOf, type Actor, type Database } from '@passerelle/platform';

/** The groups whose changes an actor may hear of: their own, or for an advisor those that entrusted a person to their structure. */
export async function groupsFollowed(database: Database, actor: Actor): Promise<ReadonlySet<string>> {
  if (actor.groupId !== null) return new Set([actor.groupId]);
  if (actor.prescriberId === null) return new Set();
  const rows = await database.inTransaction(scopeOf(actor), (tx) =>
    rowsOf<{ group_id: string }>(
      tx,
      'SELECT DISTINCT group_id FROM access_grants WHERE ended_at IS NULL',
      [],
    ),
  );
  return new Set(rows.map((row) => row.group_id));
}
