import type { Database } from '../database/database';
import type { JobQueue } from '../jobs/transport';
import { leaseEffects, returnLeases, type LeasedEffect } from './lease-effects';

/** Most effects out for delivery at once: bounds the memory of the queue whatever the campaign. */
const MOST_LEASED = 2_000;
/** Fewest: some are always under way. */
const LEAST_LEASED = 50;
const BATCH = 500;

/**
 * Hands effects that are ready to the queue, in bulk; where the queue does not answer, they are run here. No more are out at once
 * than can be done before their lease ends: handed out again, each would leave a job behind that does nothing, and where
 * delivery is slow the queue would in the end hold nothing else.
 */
export class Relay {
  private stopped = false;
  private mostLeased = MOST_LEASED;
  private wasFull = false;
  /** Instant of the last look at the leases; null before the first. */
  private lookedAt: Date | null = null;

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
      const [row]: { out: number; ended: number; now: Date }[] = await tx.query(
        `SELECT count(*) FILTER (WHERE leased_until > app_now())::int AS out,
                count(*) FILTER (WHERE leased_until <= app_now() AND leased_until > $1)::int AS ended, app_now() AS now
         FROM outbox WHERE dead_at IS NULL AND leased_until IS NOT NULL`,
        [this.lookedAt],
      );
      if (!row) return [];
      const { out, ended, now } = row;
      this.lookedAt = now;
      this.adapt(out, ended);
      const room = Math.min(BATCH, this.mostLeased - out);
      return room > 0 ? leaseEffects(tx, room) : [];
    });
  }

  /** Half as many when leases have ended undone since the last look; more again when half of a full round have been done. */
  private adapt(out: number, ended: number): void {
    if (ended > 0) this.mostLeased = Math.max(LEAST_LEASED, Math.floor(this.mostLeased / 2));
    else if (this.wasFull && out <= this.mostLeased / 2)
      this.mostLeased = Math.min(MOST_LEASED, Math.ceil(this.mostLeased * 1.5));
    else if (out < this.mostLeased) return;
    this.wasFull = out >= this.mostLeased;
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
