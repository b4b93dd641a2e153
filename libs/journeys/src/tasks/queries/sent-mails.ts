import type { Tx } from '@passerelle/platform';

/** A mail that was handed over. */
export interface SentMailRow {
  readonly id: string;
  readonly at: string;
  readonly recipientRole: string;
  readonly recipientAddress: string;
  readonly subject: string;
  readonly body: string;
  readonly provider: string;
  readonly journeyId: string | null;
}

interface Row {
  id: string;
  at: Date;
  recipient_role: string;
  recipient_address: string;
  subject: string;
  body: string;
  provider: string;
  journey_id: string | null;
}

/** Mails of the group, newest first. @param after id of the last mail already shown (ids follow the order of time) */
export async function sentMails(
  tx: Tx,
  limit: number,
  after: string | null,
): Promise<{ mails: SentMailRow[]; next: string | null }> {
  const rows: Row[] = await tx.query(
    `SELECT id, at, recipient_role, recipient_address::text, subject, body, provider, journey_id FROM mails
     WHERE $1::uuid IS NULL OR (at, id) < (SELECT m.at, m.id FROM mails m WHERE m.id = $1)
     ORDER BY at DESC, id DESC LIMIT $2`,
    [after, limit + 1],
  );
  const shown = rows.slice(0, limit);
  return {
    mails: shown.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      recipientRole: row.recipient_role,
      recipientAddress: row.recipient_address,
      subject: row.subject,
      body: row.body,
      provider: row.provider,
      journeyId: row.journey_id,
    })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
