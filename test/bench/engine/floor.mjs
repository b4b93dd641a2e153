import { library } from '../product.mjs';
import { pool, withClient } from './ground.mjs';

const CONNECTIONS = 8;
const ROWS = 25_000;
const STEP = {
  name: 'step',
  text: `WITH moved AS (
           UPDATE floor_things SET version = version + 1, state = $3, entered_at = now() WHERE id = $1 AND version = $2 RETURNING id, version)
         INSERT INTO floor_journal (thing_id, version, act, from_state, to_state, payload, at)
         SELECT id, version, 'pass', 'first', $3, '{}', now() FROM moved`,
};

/** N: one move a transaction, the least that a durable workflow can do. @returns moves a second over 8 connections */
export async function measureFloor(url, seconds) {
  const ids = await withClient(url, prepare);
  const connections = pool(url, CONNECTIONS);
  const lanes = Array.from({ length: CONNECTIONS }, (_, lane) =>
    ids.filter((_, index) => index % CONNECTIONS === lane).map((id) => ({ id, version: 0 })),
  );
  try {
    await Promise.all(lanes.map(() => connections.query('SELECT 1')));
    const begun = performance.now();
    const counts = await Promise.all(lanes.map((lane) => drive(connections, lane, begun + seconds * 1000)));
    const taken = (performance.now() - begun) / 1000;
    return counts.reduce((sum, count) => sum + count, 0) / taken;
  } finally {
    await connections.end();
  }
}

async function drive(connections, things, end) {
  const client = await connections.connect();
  let done = 0;
  try {
    for (let next = 0; performance.now() < end; next = (next + 1) % things.length) {
      const thing = things[next];
      const { rowCount } = await client.query({ ...STEP, values: [thing.id, thing.version, 'second'] });
      if (rowCount !== 1) throw new Error('The floor lost a move');
      thing.version += 1;
      done += 1;
    }
  } finally {
    client.release();
  }
  return done;
}

async function prepare(client) {
  const ids = Array.from({ length: ROWS }, () => library('kernel').newId());
  await client.query(`
    DROP TABLE IF EXISTS floor_journal, floor_things;
    CREATE TABLE floor_things (id uuid PRIMARY KEY, version int NOT NULL, state text NOT NULL, entered_at timestamptz NOT NULL) WITH (fillfactor = 80);
    CREATE TABLE floor_journal (thing_id uuid, version int, act text, from_state text, to_state text, payload jsonb, at timestamptz, PRIMARY KEY (thing_id, version));
  `);
  await client.query(
    `INSERT INTO floor_things SELECT id, 0, 'first', now() FROM unnest($1::uuid[]) AS u(id)`,
    [ids],
  );
  await client.query('VACUUM ANALYZE floor_things');
  await client.query('CHECKPOINT');
  return ids;
}
