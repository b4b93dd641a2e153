import type { Tx } from '@passerelle/platform';

/** One line of the history of a need or an offer. */
export interface HistoryLine {
  readonly version: number;
  readonly act: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly actorName: string | null;
  readonly actorRole: string;
  readonly reason: string | null;
  /** ISO instant. */
  readonly at: string;
}

/** The history of a need or an offer, oldest first. */
export async function readHistory(tx: Tx, thing: 'need' | 'offer', id: string): Promise<HistoryLine[]> {
  const rows = await tx.query<(Omit<HistoryLine, 'at'> & { at: Date })[]>(
    `SELECT e.version, e.act, e.from_state AS "fromState", e.to_state AS "toState", u.full_name AS "actorName",
            e.actor_role AS "actorRole", e.reason, e.at
     FROM offer_events e LEFT JOIN users u ON u.id = e.actor_id
     WHERE e.${thing}_id = $1 ORDER BY e.version`,
    [id],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
