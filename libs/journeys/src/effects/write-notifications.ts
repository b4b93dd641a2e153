import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { OutboxRow } from './outbox-row';
import type { Recipient } from './recipients';

/** Puts one text before several accounts, each once. */
export async function writeNotifications(
  tx: Tx,
  row: OutboxRow,
  recipients: readonly Recipient[],
  kind: string,
  text: { readonly subject: string; readonly lines: readonly string[] },
): Promise<void> {
  if (recipients.length === 0) return;
  await tx.query(
    `INSERT INTO notifications (id, group_id, key, user_id, kind, journey_id, details, at)
     SELECT n.id, $3, $4 || ':' || n.user_id, n.user_id, $5, $6, $7, app_now()
     FROM unnest($1::uuid[], $2::uuid[]) AS n(id, user_id) ON CONFLICT (key) DO NOTHING`,
    [
      recipients.map(() => newId()),
      recipients.map(({ userId }) => userId),
      row.groupId,
      row.key,
      kind,
      row.journeyId,
      JSON.stringify({ subject: text.subject, lines: text.lines }),
    ],
  );
}
