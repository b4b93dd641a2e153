import type { Database, JobTransport, Tx } from '@passerelle/platform';
import { ADVANCE_QUEUE, EFFECTS_QUEUE } from '../jobs/advance-queue';

export interface QueueHealth {
  readonly name: string;
  /** Null when the queue does not answer; its work waits in the database. */
  readonly counts: Readonly<Record<string, number>> | null;
}

export interface EngineHealth {
  readonly transport: 'postgres' | 'redis';
  readonly queues: readonly QueueHealth[];
  /** Ready and waiting: acts to try, timers due, effects to deliver. */
  readonly readyWork: number;
  readonly dueTimers: number;
  readonly readyEffects: number;
  /** Seconds that the oldest of each has been waiting. */
  readonly workLagSeconds: number;
  readonly timerLagSeconds: number;
  readonly effectLagSeconds: number;
  readonly deadWork: number;
  readonly deadTimers: number;
  readonly deadEffects: number;
  readonly pausedGroups: number;
}

/** Something that stands aside after too many failures: what it is and why, without a word about a person. */
export interface DeadRow {
  readonly id: string;
  readonly kind: 'work' | 'timer' | 'effect';
  readonly name: string;
  readonly groupId: string;
  readonly failures: number;
  readonly cause: string;
  readonly since: string;
}

/** Opens a transaction that sees the engine's lists across groups. For the operator's routes only. */
export function asOperator<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.inTransaction({ groupId: null }, async (tx) => {
    await tx.query(`SELECT set_config('app.operator', 'on', true)`);
    return work(tx);
  });
}

/** How the engine fares: queues, what waits and since when, what stands aside. */
export async function engineHealth(database: Database, transport: JobTransport): Promise<EngineHealth> {
  const queues = await Promise.all(
    [ADVANCE_QUEUE, EFFECTS_QUEUE].map((name) => queueHealth(transport, name)),
  );
  const [lists] = await asOperator(database, (tx): Promise<Omit<EngineHealth, 'transport' | 'queues'>[]> =>
    tx.query(HEALTH),
  );
  if (!lists) throw new Error('The database gave no figures');
  return { transport: transport.kind, queues, ...lists };
}

async function queueHealth(transport: JobTransport, name: string): Promise<QueueHealth> {
  try {
    return { name, counts: await transport.queue(name).counts() };
  } catch {
    return { name, counts: null };
  }
}

const lag = (oldest: string): string =>
  `coalesce(greatest(extract(epoch FROM app_now() - min(${oldest})), 0), 0)::int`;

const HEALTH = `
  SELECT w.ready AS "readyWork", t.ready AS "dueTimers", o.ready AS "readyEffects",
         w.lag AS "workLagSeconds", t.lag AS "timerLagSeconds", o.lag AS "effectLagSeconds",
         w.dead AS "deadWork", t.dead AS "deadTimers", o.dead AS "deadEffects",
         (SELECT count(*)::int FROM engine_pauses) AS "pausedGroups"
  FROM (SELECT count(*) FILTER (WHERE dead_at IS NULL AND not_before <= app_now())::int AS ready,
               count(*) FILTER (WHERE dead_at IS NOT NULL)::int AS dead,
               (SELECT ${lag('not_before')} FROM work_items WHERE dead_at IS NULL AND not_before <= app_now()) AS lag
        FROM work_items) w,
       (SELECT count(*) FILTER (WHERE dead_at IS NULL AND paused_at IS NULL AND due_at <= app_now())::int AS ready,
               count(*) FILTER (WHERE dead_at IS NOT NULL)::int AS dead,
               (SELECT ${lag('due_at')} FROM timers WHERE dead_at IS NULL AND paused_at IS NULL AND due_at <= app_now()) AS lag
        FROM timers) t,
       (SELECT count(*) FILTER (WHERE dead_at IS NULL AND not_before <= app_now())::int AS ready,
               count(*) FILTER (WHERE dead_at IS NOT NULL)::int AS dead,
               (SELECT ${lag('not_before')} FROM outbox WHERE dead_at IS NULL AND not_before <= app_now()) AS lag
        FROM outbox) o`;

/** What stands aside, oldest first. */
export function deadRows(database: Database): Promise<DeadRow[]> {
  return asOperator(database, async (tx) => {
    const rows: (Omit<DeadRow, 'since'> & { since: Date })[] = await tx.query(
      `SELECT id, 'work' AS kind, act AS name, group_id AS "groupId", failures, coalesce(last_error, '') AS cause, dead_at AS since
         FROM work_items WHERE dead_at IS NOT NULL
       UNION ALL
       SELECT id, 'timer', name, group_id, failures, coalesce(last_error, ''), dead_at FROM timers WHERE dead_at IS NOT NULL
       UNION ALL
       SELECT id, 'effect', effect, group_id, failures, coalesce(last_error, ''), dead_at FROM outbox WHERE dead_at IS NOT NULL
       ORDER BY since LIMIT 200`,
    );
    return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
  });
}
