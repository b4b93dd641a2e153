import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from './ground.mjs';
import { startRelay } from './processes.mjs';

const LIMIT_MS = 180_000;
/** `pass`, then `carry` and `bring_back`, which follow. */
const MOVES_EACH = 3;

/**
 * The drain: one ready item for each of 25 000 journeys, then the two moves that follow each, by worker processes of the
 * product woken through the queue. @returns moves a second, from the commit of the items to the last of them done
 */
export async function measureDrain(database, groups, queue, workers) {
  const processes = await Promise.all(
    Array.from({ length: workers }, () => startRelay('worker', database, queue)),
  );
  try {
    return await withClient(database.admin, async (client) => {
      await client.query('VACUUM ANALYZE work_items');
      await client.query('CHECKPOINT');
      const before = await journalLines(client);
      const { rowCount } = await client.query(
        `INSERT INTO work_items (id, group_id, journey_id, act, cause, not_before)
         SELECT uuidv7(), group_id, id, 'pass', 'bench:' || version, now() FROM journeys
         WHERE group_id = ANY($1::uuid[]) AND definition = 'relay' AND state = 'first' ORDER BY random()`,
        [groups.map(({ groupId }) => groupId)],
      );
      const { rows } = await client.query('SELECT clock_timestamp()::text AS now');
      processes[0].send({ wake: groups.map(({ groupId }) => groupId) });
      const seconds = await secondsToDrain(client, groups, rows[0].now);
      const moved = (await journalLines(client)) - before;
      if (moved !== rowCount * MOVES_EACH)
        throw new Error(`${String(moved)} moves for ${String(rowCount)} items`);
      return moved / seconds;
    });
  } finally {
    await Promise.all(processes.map((each) => each.end()));
  }
}

/**
 * Waits until nothing is left to do in these groups. Looks seldom, and where the engine looks: reading a table that is being emptied
 * costs what is measured. @returns seconds from `since` to the commit of the last move, by the database’s own record of commits
 */
async function secondsToDrain(client, groups, since) {
  const ids = groups.map(({ groupId }) => groupId);
  for (const begun = performance.now(); ;) {
    await delay(100);
    const { rows } = await client.query(
      `SELECT bool_or(EXISTS (SELECT 1 FROM work_items w WHERE w.group_id = g AND w.dead_at IS NULL)) AS left FROM unnest($1::uuid[]) AS g`,
      [ids],
    );
    if (!rows[0].left) break;
    if (performance.now() - begun > LIMIT_MS) throw new Error('The work list did not empty in time');
  }
  const { rows } = await client.query(
    `SELECT extract(epoch FROM max(pg_xact_commit_timestamp(xmin)) - $2::timestamptz) AS seconds FROM journeys WHERE group_id = ANY($1::uuid[])`,
    [ids, since],
  );
  return Number(rows[0].seconds);
}

/** Lines that the journal gained can be counted without reading it: versions only go up by one. */
async function journalLines(client) {
  const { rows } = await client.query(
    `SELECT sum(version)::bigint AS n FROM journeys WHERE definition = 'relay'`,
  );
  return Number(rows[0].n);
}
