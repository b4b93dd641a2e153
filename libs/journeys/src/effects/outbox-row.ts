import type { LeasedEffect, Tx } from '@passerelle/platform';

/** An effect to run, as the outbox holds it. */
export interface OutboxRow {
  readonly id: string;
  readonly groupId: string;
  readonly generation: number;
  readonly key: string;
  readonly effect: string;
  readonly journeyId: string | null;
  readonly payload: EffectPayload;
}

/** Ids and counters only: who is told what is read when the effect runs. */
export interface EffectPayload {
  /** Version of the journey at which the effect was asked for. */
  readonly version?: number;
  readonly timer?: string;
  /** The company, or the offer, that the effect is about. */
  readonly subject?: string;
  readonly try?: number;
  readonly offerId?: string;
  readonly needId?: string;
  readonly memberCompanyId?: string;
  readonly choiceId?: string;
  readonly ambassadorId?: string;
}

/** After so many failures an effect stands aside, and a human is asked. */
export const MOST_FAILURES = 8;

/** Takes the row for this transaction; null when it is done, dead, or out for a later delivery than this one. */
export async function holdOutboxRow(tx: Tx, leased: LeasedEffect): Promise<OutboxRow | null> {
  const rows: { key: string; effect: string; journey_id: string | null; payload: EffectPayload }[] =
    await tx.query(
      `SELECT key, effect, journey_id, payload FROM outbox
       WHERE id = $1 AND generation = $2 AND dead_at IS NULL FOR UPDATE`,
      [leased.id, leased.generation],
    );
  const [row] = rows;
  if (!row) return null;
  const { key, effect, journey_id: journeyId, payload } = row;
  return {
    id: leased.id,
    groupId: leased.groupId,
    generation: leased.generation,
    key,
    effect,
    journeyId,
    payload,
  };
}

/** The effect has run: nothing more is to be done. */
export async function deleteOutboxRow(tx: Tx, row: OutboxRow): Promise<void> {
  await tx.query('DELETE FROM outbox WHERE id = $1', [row.id]);
}

/**
 * The effect could not run: it waits 30 seconds, then twice as long each time, up to six hours; after eight failures it stands aside.
 * @returns whether it now stands aside
 */
export async function delayOutboxRow(tx: Tx, leased: LeasedEffect, error: string): Promise<boolean> {
  const [rows]: [{ dead: boolean }[], number] = await tx.query(
    `UPDATE outbox SET failures = failures + 1, last_error = $3, leased_until = NULL,
            not_before = app_now() + least(interval '6 hours', interval '30 seconds' * power(2, failures)),
            dead_at = CASE WHEN failures + 1 >= $4 THEN app_now() END
     WHERE id = $1 AND generation = $2 AND dead_at IS NULL
     RETURNING dead_at IS NOT NULL AS dead`,
    [leased.id, leased.generation, error, MOST_FAILURES],
  );
  return rows[0]?.dead ?? false;
}

/** The effect cannot run without a human: it stands aside until one decides. */
export async function setOutboxRowAside(tx: Tx, row: OutboxRow, error: string): Promise<void> {
  await tx.query(
    'UPDATE outbox SET dead_at = app_now(), last_error = $2, leased_until = NULL WHERE id = $1',
    [row.id, error],
  );
}
