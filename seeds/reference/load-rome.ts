import { rowsOf, type Tx } from '@passerelle/platform';
import { pieces, type Loaded, type Source } from './loaded';

/** A trade of the ROME. */
export interface RomeTrade {
  readonly code: string;
  readonly label: string;
  /** Whether the law regulates it; null where the source does not say. */
  readonly regulated: boolean | null;
}

/** Loads trades. Idempotent: what stands already is left alone, and what comes from an older version never replaces a newer one. */
export async function loadRome(
  tx: Tx,
  trades: readonly RomeTrade[],
  { source, sourceDate }: Source,
): Promise<Loaded> {
  let changed = 0;
  for (const piece of pieces(trades)) {
    const rows = await rowsOf<{ code: string }>(
      tx,
      `INSERT INTO rome_trades AS known (code, label, regulated, source, source_date)
       SELECT t.code, t.label, t.regulated, $2, $3
       FROM jsonb_to_recordset($1::jsonb) AS t (code text, label text, regulated boolean)
       ON CONFLICT (code) DO UPDATE SET label = excluded.label, regulated = excluded.regulated, source = excluded.source,
         source_date = excluded.source_date
       WHERE known.source_date <= excluded.source_date
         AND (known.label, known.regulated, known.source, known.source_date)
             IS DISTINCT FROM (excluded.label, excluded.regulated, excluded.source, excluded.source_date)
       RETURNING code`,
      [JSON.stringify(piece), source, sourceDate],
    );
    changed += rows.length;
  }
  return { read: trades.length, changed };
}
