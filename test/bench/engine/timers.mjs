import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from '../figures.mjs';
import { withClient } from './ground.mjs';
import { startRelay } from './processes.mjs';

const LEAD_MS = 1_500;

/**
 * 15 000 timers that fall due within a minute (here within `seconds`, which is harder), each making an act. The delay runs from the
 * instant a timer is due to the commit of its act. @returns p50 and p95 of the delay, milliseconds
 */
export async function measureTimers(database, groups, queue, seconds) {
  const worker = await startRelay('worker', database, queue);
  try {
    return await withClient(database.admin, async (client) => {
      await client.query('CHECKPOINT');
      await client.query('DROP TABLE IF EXISTS bench_due');
      const { rows } = await client.query(
        `WITH set_to AS (
           UPDATE timers SET due_at = date_trunc('milliseconds', now() + make_interval(secs => $2 + random() * $3))
           WHERE group_id = ANY($1::uuid[]) RETURNING journey_id, due_at)
         SELECT journey_id, due_at FROM set_to`,
        [groups.map(({ groupId }) => groupId), LEAD_MS / 1000, seconds],
      );
      await client.query('CREATE TABLE bench_due AS SELECT * FROM unnest($1::uuid[], $2::timestamptz[]) AS u(journey_id, due_at)', [
        rows.map(({ journey_id: id }) => id), rows.map(({ due_at: due }) => due),
      ]); // prettier-ignore
      await delay(LEAD_MS + seconds * 1000);
      return delays(client, rows.length);
    });
  } finally {
    await worker.end();
  }
}

async function delays(client, expected) {
  for (let left = 600; left > 0; left -= 1) {
    const { rows } = await client.query(
      `SELECT extract(epoch FROM pg_xact_commit_timestamp(e.xmin) - d.due_at) * 1000 AS ms
       FROM bench_due d JOIN journeys j ON j.id = d.journey_id
       JOIN journey_events e ON e.journey_id = j.id AND e.version = j.version AND e.act IN ('turn', 'turn_back') AND e.at >= d.due_at`,
    );
    if (rows.length >= expected) {
      const late = rows.map(({ ms }) => Number(ms));
      return { p50: quantile(late, 0.5), p95: quantile(late, 0.95) };
    }
    await delay(100);
  }
  throw new Error('Some timers did not fire');
}
