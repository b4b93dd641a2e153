import type { Tx } from '@passerelle/platform';
import type { OutboxRow } from './outbox-row';

/** What the ledger remembers of an effect under way. */
export interface LedgerResult {
  /** Delivery that is sending. */
  readonly generation?: number;
  /** Recipient whose mail is being handed over: the only one in doubt after a crash. */
  readonly attempting?: string | null;
  /** Recipients whose mail may or may not have left. */
  readonly doubtful?: readonly string[];
  /** Why nothing was done, or what was done instead. */
  readonly reason?: string;
}

export interface LedgerEntry {
  readonly state: 'sending' | 'done' | 'in_doubt' | 'failed' | 'void';
  readonly result: LedgerResult;
}

/** What the ledger says of an effect; null when it never began. */
export async function readLedger(tx: Tx, key: string): Promise<LedgerEntry | null> {
  const rows: LedgerEntry[] = await tx.query('SELECT state, result FROM effect_ledger WHERE key = $1', [key]);
  return rows[0] ?? null;
}

/** Writes where an effect stands: one row an effect, whatever the number of deliveries. */
export async function writeLedger(
  tx: Tx,
  row: OutboxRow,
  state: LedgerEntry['state'],
  result: LedgerResult,
  sent: { readonly provider: string; readonly ref: string } | null = null,
): Promise<void> {
  await tx.query(
    `INSERT INTO effect_ledger (key, group_id, journey_id, effect, state, provider, provider_ref, result, started_at, finished_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, app_now(), CASE WHEN $5 = 'sending' THEN NULL ELSE app_now() END)
     ON CONFLICT (key) DO UPDATE
     SET state = excluded.state, result = excluded.result, finished_at = excluded.finished_at,
         provider = coalesce(excluded.provider, effect_ledger.provider),
         provider_ref = coalesce(excluded.provider_ref, effect_ledger.provider_ref)`,
    [
      row.key,
      row.groupId,
      row.journeyId,
      row.effect,
      state,
      sent?.provider ?? null,
      sent?.ref ?? null,
      JSON.stringify(result),
    ],
  );
}
