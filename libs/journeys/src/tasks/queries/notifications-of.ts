import type { Tx } from '@passerelle/platform';

const MOST_NOTIFICATIONS = 20;

/** Something the reader was told. */
export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly journeyId: string | null;
  readonly at: string;
  readonly readAt: string | null;
}

interface Row {
  id: string;
  kind: string;
  journey_id: string | null;
  details: { subject: string; lines: string[] };
  at: Date;
  read_at: Date | null;
}

/** The last notifications of an account, unread first. */
export async function notificationsOf(tx: Tx, userId: string | null): Promise<NotificationRow[]> {
  if (!userId) return [];
  const rows: Row[] = await tx.query(
    `SELECT id, kind, journey_id, details, at, read_at FROM notifications
     WHERE user_id = $1 ORDER BY read_at IS NOT NULL, at DESC, id LIMIT $2`,
    [userId, MOST_NOTIFICATIONS],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    subject: row.details.subject,
    lines: row.details.lines,
    journeyId: row.journey_id,
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  }));
}
