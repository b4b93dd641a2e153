import type { Database, JobConsumer } from '@passerelle/platform';

/** Effects handed out this long ago and no job finished since: the consumer no longer hears. */
const DEAF_AFTER_MS = 10_000;
const LOOK_EVERY_MS = 5_000;

export interface Watchdog {
  stop(): void;
}

/**
 * Restarts a consumer that has gone deaf: leases are out, nothing is finished. Source: workers that never resumed after a
 * reconnection (BullMQ issues 2964, 4378, 4585).
 */
export function watchConsumer(database: Database, consumer: JobConsumer): Watchdog {
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  timer.unref();

  async function look(): Promise<void> {
    if (performance.now() - consumer.lastFinished() < DEAF_AFTER_MS) return;
    const rows: { waiting: boolean }[] = await database.inTransaction({ groupId: null }, (tx) =>
      tx.query(
        `SELECT EXISTS (SELECT 1 FROM outbox WHERE dead_at IS NULL AND leased_until > app_now()
                        AND leased_until < app_now() + make_interval(secs => 50)) AS waiting`,
      ),
    );
    if (rows[0]?.waiting) await consumer.restart();
  }

  return { stop: () => clearInterval(timer) };
}
