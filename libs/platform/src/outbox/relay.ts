import type { Database } from '../database/database';
import type { JobQueue } from '../jobs/transport';
import { leaseEffects, returnLeases, type LeasedEffect } from './lease-effects';

/** Most effects out for delivery at once: bounds the memory of the queue whatever the campaign. */
const MOST_LEASED = 2_000;
const BATCH = 500;

/** Hands effects that are ready to the queue, in bulk; where the queue does not answer, they are run here. */
export class Relay {
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly runHere: (effect: LeasedEffect) => Promise<void>,
  ) {}

  /** Relays all that is ready. @returns how many effects were handed out */
  async relay(): Promise<number> {
    let handed = 0;
    while (!this.stopped) {
      const leased = await this.lease();
      if (leased.length === 0) return handed;
      await this.hand(leased);
      handed += leased.length;
    }
    return handed;
  }

  stop(): void {
    this.stopped = true;
  }

  private lease(): Promise<LeasedEffect[]> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      const rows: { out: number }[] = await tx.query(
        `SELECT count(*)::int AS out FROM outbox WHERE dead_at IS NULL AND leased_until > app_now()`,
      );
      const room = Math.min(BATCH, MOST_LEASED - (rows[0]?.out ?? 0));
      return room > 0 ? leaseEffects(tx, room) : [];
    });
  }

  private async hand(leased: readonly LeasedEffect[]): Promise<void> {
    const jobs = leased.map(({ id, groupId, effect, generation }) => ({
      id: `t-${id}-${String(generation)}`,
      name: effect,
      data: { id, groupId, effect, generation },
    }));
    try {
      await this.queue.addMany(jobs);
    } catch {
      // The queue may have taken some before it fell silent: running them twice is harmless, each records itself by key.
      const [now, rest] = [leased.slice(0, 50), leased.slice(50)];
      if (rest.length > 0) await this.database.inTransaction({ groupId: null }, (tx) => returnLeases(tx, rest.map(({ id }) => id))); // prettier-ignore
      for (const effect of now) await this.runHere(effect);
    }
  }
}
