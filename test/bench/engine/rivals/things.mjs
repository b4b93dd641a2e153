/** What both rivals move: the same transition as ours, without timers, row-level security or hash chain. */

/** Transitions of each thing, one job after the other. */
export const MOVES_EACH = 3;
export const BATCH = 200;

/** Compare-and-set and journal for many things in one statement. */
export const MOVE_MANY = `
  WITH asked AS (SELECT * FROM unnest($1::uuid[], $2::int[]) AS a(id, version)),
  moved AS (
    UPDATE rival_things t SET version = t.version + 1, state = 'second', entered_at = now()
    FROM asked a WHERE t.id = a.id AND t.version = a.version RETURNING t.id, t.version),
  journaled AS (
    INSERT INTO rival_journal (thing_id, version, act, from_state, to_state, payload, at)
    SELECT id, version, 'pass', 'first', 'second', '{}', now() FROM moved)
  SELECT count(*)::int AS moved FROM moved`;

/** Runs work in one transaction of a connection of its own. */
export async function inTransaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** Moves many things. @throws when one of them had moved on */
export async function moveMany(client, things) {
  const { rows } = await client.query(MOVE_MANY, [
    things.map(({ id }) => id),
    things.map(({ version }) => version),
  ]);
  if (rows[0].moved !== things.length) throw new Error('A thing had moved on');
}

/** What is left to do for the things of a batch, one version later. */
export function nextOf(things) {
  return things.flatMap(({ id, version, left }) =>
    left > 1 ? [{ id, version: version + 1, left: left - 1 }] : [],
  );
}

/** Waits until every thing was moved. @returns moves a second since `begun` */
export async function finished(pool, total, begun) {
  for (;;) {
    const { rows } = await pool.query('SELECT sum(version)::int AS moved FROM rival_things');
    if (rows[0].moved === total) return (total * 1000) / (performance.now() - begun);
    if (performance.now() - begun > 180_000)
      throw new Error(`${String(rows[0].moved)} of ${String(total)} in three minutes`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
