/**
 * graphile-worker 0.17, twice: one task per job, as it is meant to be used, with its local queue of 500; and batch jobs, whose payload
 * is an array of 200 things, which is the batching it offers.
 */
import { createRequire } from 'node:module';
import { BATCH, finished, inTransaction, moveMany, MOVES_EACH, nextOf } from './things.mjs';

const { folder, url, ids, kind } = JSON.parse(await text(process.stdin));
const ofRivals = createRequire(`${folder}/`);
const { Pool } = ofRivals('pg');
const { Logger, run, runMigrations } = ofRivals('graphile-worker');

const AT_ONCE = kind === 'batched' ? 4 : 24;
const pool = new Pool({ connectionString: url, max: AT_ONCE + 4 });
pool.on('error', () => undefined);
pool.on('connect', (client) => client.on('error', () => undefined));
const preset = {
  worker: {
    concurrentJobs: AT_ONCE,
    localQueue: { size: kind === 'batched' ? 8 : 500 },
    completeJobBatchDelay: 0,
  },
};
const options = { preset, pgPool: pool, logger: new Logger(() => () => undefined), noHandleSignals: true };
await runMigrations(options);
await addJobs(pool, payloadsOf(ids.map((id) => ({ id, version: 0, left: MOVES_EACH }))));
await pool.query('VACUUM ANALYZE');

const begun = performance.now();
const runner = await run({ ...options, taskList: { pass } });
const perSecond = await finished(pool, ids.length * MOVES_EACH, begun);
await runner.stop();
await pool.end();
process.stdout.write(JSON.stringify({ [kind]: perSecond }));

async function pass(payload) {
  const things = Array.isArray(payload) ? payload : [payload];
  await inTransaction(pool, async (client) => {
    await moveMany(client, things);
    const next = nextOf(things);
    if (next.length > 0) await addJobs(client, payloadsOf(next));
  });
}

function payloadsOf(things) {
  if (kind !== 'batched') return things;
  const batches = [];
  for (let start = 0; start < things.length; start += BATCH) batches.push(things.slice(start, start + BATCH));
  return batches;
}

async function addJobs(client, payloads) {
  if (payloads.length === 1)
    return client.query(`SELECT graphile_worker.add_job('pass', $1::json)`, [JSON.stringify(payloads[0])]);
  return client.query(
    `SELECT count(*) FROM unnest($1::text[]) AS p, LATERAL graphile_worker.add_job('pass', p::json) AS j`,
    [payloads.map((payload) => JSON.stringify(payload))],
  );
}

async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
