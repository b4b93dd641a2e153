import type { Tx } from '../database/database';

/** An effect handed out for one delivery. */
export interface LeasedEffect {
  readonly id: string;
  readonly groupId: string;
  readonly effect: string;
  /** Which delivery this is: an older one does nothing. */
  readonly generation: number;
}

/** How long a delivery may take before the effect is handed out again, seconds. */
export const LEASE_SECONDS = 60;

/**
 * Leases effects that are ready, oldest first, of groups that are not paused. Whoever dies with a lease gives it back by
 * its end. Needs the worker's role: it crosses groups, and reads ids only.
 */
export async function leaseEffects(tx: Tx, limit: number): Promise<LeasedEffect[]> {
  const [rows]: [{ id: string; group_id: string; effect: string; generation: number }[], number] =
    await tx.query(
      `UPDATE outbox SET leased_until = app_now() + make_interval(secs => ${String(LEASE_SECONDS)}), generation = generation + 1
     WHERE id IN (
       SELECT id FROM outbox o
       WHERE dead_at IS NULL AND not_before <= app_now() AND (leased_until IS NULL OR leased_until < app_now())
         AND NOT EXISTS (SELECT 1 FROM engine_pauses p WHERE p.group_id = o.group_id)
       ORDER BY not_before, id LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id, group_id, effect, generation`,
      [limit],
    );
  return rows.map((row) => ({
    id: row.id,
    groupId: row.group_id,
    effect: row.effect,
    generation: row.generation,
  }));
}

/** Gives leases back at once, when the queue would not take them. */
export async function returnLeases(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query('UPDATE outbox SET leased_until = NULL WHERE id = ANY($1::uuid[])', [ids]);
}
