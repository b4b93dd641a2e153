import { problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database } from '@passerelle/platform';

/**
 * The group of a meeting that exists for the actor. An advisor has no group of their own: theirs is found through the persons
 * they follow. @throws DomainError not_found
 */
export async function groupOfMeeting(database: Database, actor: Actor, meetingId: string): Promise<string> {
  const rows = await database.inTransaction(scopeOf(actor), (tx) =>
    tx.query<{ group_id: string }[]>('SELECT group_id FROM meetings WHERE id = $1', [meetingId]),
  );
  if (!rows[0]) throw problem('not_found');
  return rows[0].group_id;
}
