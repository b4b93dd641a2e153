/** pg-boss 12: batches of 200 jobs, each moved, followed and completed in one transaction. Four lanes, as our worker drains four groups. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { BATCH, finished, inTransaction, moveMany, MOVES_EACH, nextOf } from './things.mjs';

const { folder, url, ids } = JSON.parse(await text(process.stdin));
const ofRivals = createRequire(`${folder}/`);
const { Pool } = ofRivals('pg');
const { PgBoss } = await import(pathToFileURL(ofRivals.resolve('pg-boss')).href);

const LANES = 4;
const pool = new Pool({ connectionString: url, max: LANES + 2 });
const boss = new PgBoss({ connectionString: url, max: LANES + 2, supervise: false, schedule: false });
boss.on('error', (error) => process.stderr.write(`${String(error)}\n`));
await boss.start();
await boss.createQueue('pass', { deleteAfterSeconds: 3600 });
const jobs = ids.map((id) => ({ data: { id, version: 0, left: MOVES_EACH } }));
for (let start = 0; start < jobs.length; start += 5000)
  await boss.insert('pass', jobs.slice(start, start + 5000));
await pool.query('VACUUM ANALYZE');

let over = false;
const begun = performance.now();
const lanes = Array.from({ length: LANES }, lane);
const perSecond = await finished(pool, ids.length * MOVES_EACH, begun);
over = true;
await Promise.all(lanes);
await boss.stop({ graceful: false });
await pool.end();
process.stdout.write(JSON.stringify({ batched: perSecond }));

async function lane() {
  while (!over) {
    const fetched = await boss.fetch('pass', { batchSize: BATCH, priority: false });
    if (fetched.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    else await settle(fetched);
  }
}

function settle(fetched) {
  const things = fetched.map(({ data }) => data);
  return inTransaction(pool, async (client) => {
    const db = { executeSql: (sql, values) => client.query(sql, values) };
    await moveMany(client, things);
    const next = nextOf(things);
    if (next.length > 0)
      await boss.insert(
        'pass',
        next.map((data) => ({ data })),
        { db },
      );
    await boss.complete(
      'pass',
      fetched.map(({ id }) => id),
      null,
      { db },
    );
  });
}

async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
