import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from '../figures.mjs';
import { withClient } from './ground.mjs';
import { startRelay } from './processes.mjs';

/** 75 acts a second, each followed by one transition: 150 transitions a second. */
const EVERY_MS = 1000 / 75;

/**
 * The hop: an act committed by one process leaves work, another process is woken through the queue and commits what follows.
 * @returns p50 and p95 from the first commit to the second, milliseconds
 */
export async function measureHop(database, groups, queue, seconds) {
  const [maker, worker] = await Promise.all([
    startRelay('maker', database, queue),
    startRelay('worker', database, queue),
  ]);
  try {
    return await withClient(database.admin, async (client) => {
      await client.query('CHECKPOINT');
      const { rows } = await client.query(
        `SELECT id, group_id AS "group", version FROM journeys WHERE group_id = ANY($1::uuid[]) AND state = 'first' ORDER BY random() LIMIT $2`,
        [groups.map(({ groupId }) => groupId), Math.round((seconds * 1000) / EVERY_MS)],
      );
      await maker.ask({ make: { groupId: rows[0].group, journeyIds: rows, everyMs: EVERY_MS } });
      return hops(client, rows);
    });
  } finally {
    await Promise.all([maker.end(), worker.end()]);
  }
}

async function hops(client, journeys) {
  for (let left = 300; left > 0; left -= 1) {
    const { rows } = await client.query(
      `SELECT extract(epoch FROM pg_xact_commit_timestamp(b.xmin) - pg_xact_commit_timestamp(a.xmin)) * 1000 AS ms
       FROM unnest($1::uuid[], $2::int[]) AS u(id, version)
       JOIN journey_events a ON a.journey_id = u.id AND a.version = u.version + 1
       JOIN journey_events b ON b.journey_id = u.id AND b.version = u.version + 2`,
      [journeys.map(({ id }) => id), journeys.map(({ version }) => version)],
    );
    if (rows.length === journeys.length) {
      const taken = rows.map(({ ms }) => Number(ms));
      return { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
    }
    await delay(100);
  }
  throw new Error('Some acts were never followed');
}
