import { library } from '../product.mjs';
import { withClient } from './ground.mjs';
import { referredPeople } from './method-people.mjs';

/**
 * The largest campaign: one act of a coordinator (`admit`) for 15 000 people of one group, written down by the use case behind
 * the route, then done by the engine with its effects, timers, tasks and outcomes. @returns milliseconds of both
 */
export async function measureBulk(database, count) {
  const { journeys, actor, group } = await referredPeople(database, count);
  const { makeDataSource, Database } = library('platform');
  const { AskBulk, DEFINITIONS, Engine, Machinery, PARTS } = library('journeys');
  const source = await makeDataSource({ url: database.worker, applicationName: 'bench bulk' }).initialize();
  try {
    const product = new Database(source);
    const machinery = new Machinery(DEFINITIONS, PARTS);
    await withClient(database.admin, async (client) => {
      await client.query('TRUNCATE outbox');
      await client.query('VACUUM ANALYZE journeys, timers, work_items, tasks');
      await client.query('CHECKPOINT');
    });
    const asked = performance.now();
    await new AskBulk(product, machinery, { moved: () => undefined }).execute({
      act: 'admit', journeyIds: journeys, input: {}, actor, requestKey: `bench-${group.groupId}`,
    }); // prettier-ignore
    const begun = performance.now();
    await new Engine(product, machinery).drain(group.groupId);
    const end = performance.now();
    await withClient(database.admin, (client) => verify(client, group.groupId, count));
    return { asking: begun - asked, engine: end - begun };
  } finally {
    await source.destroy();
    await withClient(database.admin, (client) => client.query('TRUNCATE outbox'));
  }
}

async function verify(client, groupId, count) {
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM journeys WHERE group_id = $1 AND state = 'admitted' AND version = 2) AS admitted,
            (SELECT count(*)::int FROM bulk_outcomes WHERE group_id = $1 AND outcome = 'done') AS told,
            (SELECT count(*)::int FROM bulk_requests WHERE group_id = $1 AND finished_at IS NOT NULL) AS finished`,
    [groupId],
  );
  const [{ admitted, told, finished }] = rows;
  if (admitted !== count || told !== count || finished !== 1)
    throw new Error(`A campaign not done whole: ${JSON.stringify(rows[0])}`);
}
