import { newId } from '@passerelle/kernel';
import { Database, makeDataSource } from '@passerelle/platform';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../../environment/database';
import type { Group } from '../../factories/a-group';
import { PeopleOnTheWay } from '../../factories/people-on-the-way';
import { TheMethod } from '../../factories/the-method';

jest.setTimeout(120_000);
const urls = useTestDatabase();
const method = new TheMethod(urls);
let source: DataSource;
let two: Database;
let group: Group;

beforeAll(async () => {
  await method.open();
  source = await makeDataSource({
    url: urls.appUrl,
    applicationName: 'two connections',
    poolSize: 2,
  }).initialize();
  two = new Database(source);
});
afterAll(async () => {
  await source.destroy();
  await method.close();
});

/** Rows as the superuser sees them, past every safeguard. */
async function raw<T extends object>(sql: string, params: unknown[] = []): Promise<T[]> {
  const admin = new Client({ connectionString: urls.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<T>(sql, params);
  await admin.end();
  return rows;
}

/**
 * Asked before a tenant is known: who holds which role, by whoever signs in; which link was followed; which groups wait, by the
 * worker. None tells anything of a person followed.
 */
const BEFORE_ANY_TENANT = ['access_links', 'engine_pauses', 'user_roles'];

/** Every table that says of each row which group it belongs to. */
async function tablesOfGroups(): Promise<string[]> {
  const rows = await raw<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'group_id' AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !BEFORE_ANY_TENANT.includes(name));
}

const countIn = async (database: Database, table: string, groupId: string | null): Promise<number> => {
  const [row]: { n: number }[] = await database.inTransaction({ groupId }, (tx) =>
    tx.query(`SELECT count(*)::int AS n FROM ${table}`),
  );
  return row?.n ?? 0;
};
const filled = async (tables: readonly string[]): Promise<number> => {
  const counts = tables.map((table) => `(SELECT count(*) > 0 FROM ${table})::int`);
  return (await raw<{ n: number }>(`SELECT ${counts.join(' + ')} AS n`))[0]?.n ?? 0;
};

describe('the application without a tenant', () => {
  it('reads nothing of any group, in any table that holds rows of groups', async () => {
    await method.setClock('2026-03-02');
    group = await method.group('Sud de l’Aisne');
    const people = new PeopleOnTheWay(method, group);
    const session = await people.session('2026-04-07', 1);
    const first = await people.enrolled(session);
    await people.together([first], ['decline_place', { sentence: 'Un empêchement.' }]);
    await people.signed(await people.offer());
    await method.settle(group);

    const tables = await tablesOfGroups();
    const seen = await Promise.all(
      tables.map(async (name) => ({ name, rows: await countIn(two, name, null) })),
    );
    expect(tables.length).toBeGreaterThan(35);
    expect(seen.filter(({ rows }) => rows > 0)).toEqual([]);
    expect(await filled(tables)).toBeGreaterThan(25);
  });

  it('is held to it by the database itself, for the owner of the tables too', async () => {
    const rows = await raw<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relname = ANY($1::text[]) AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [await tablesOfGroups()],
    );
    expect(rows).toEqual([]);
  });

  it('cannot write a row of a group either', async () => {
    for (const table of ['journeys', 'timers', 'outbox', 'work_items', 'candidates', 'contracts']) {
      const changed = two.inTransaction({ groupId: null }, (tx) => tx.query(`UPDATE ${table} SET group_id = group_id RETURNING 1`)); // prettier-ignore
      await expect(changed).resolves.toEqual([[], 0]);
    }
    const added = two.inTransaction(
      { groupId: null },
      (tx) =>
      tx.query(`INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel) VALUES ($1, $2, 'A', 'B', 'none')`, [newId(), group.groupId]), // prettier-ignore
    );
    await expect(added).rejects.toThrow('row-level security');
  });

  it('reads another group’s rows no more than none, with a tenant of its own', async () => {
    const other = await method.group('Ailleurs');
    const left = await Promise.all(
      (await tablesOfGroups()).map(async (name) => {
        const [row]: { n: number }[] = await two.inTransaction({ groupId: other.groupId }, (tx) => tx.query(`SELECT count(*)::int AS n FROM ${name} WHERE group_id = $1`, [group.groupId])); // prettier-ignore
        return { name, rows: row?.n ?? 0 };
      }),
    );
    expect(left.filter(({ rows }) => rows > 0)).toEqual([]);
  });
});

describe('five hundred tenants that take turns on two connections', () => {
  const PEOPLE = 3;

  it('each read their own rows and nothing else, whatever came before on the connection', async () => {
    const groups = Array.from({ length: 500 }, () => newId());
    await raw(
      `INSERT INTO employer_groups (id, name, short_name, city, labelled) SELECT id, 'Groupe ' || id, 'G', 'Laon', true FROM unnest($1::uuid[]) AS id`,
      [groups],
    );
    await raw(
      `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel)
       SELECT gen_random_uuid(), id, 'Camille', 'Martin', 'none' FROM unnest($1::uuid[]) AS id, generate_series(1, $2)`,
      [groups, PEOPLE],
    );
    const turns = groups.flatMap((groupId, place) => [
      groupId,
      place % 5 === 0 ? null : groupId,
      place % 7 === 0 ? 'fails' : groupId,
    ]);
    const shuffled = turns
      .map((turn, place) => ({ turn, order: (place * 7919) % turns.length }))
      .sort((a, b) => a.order - b.order);
    const leaks: (string | null)[] = [];
    const taker = async (): Promise<void> => {
      for (let next = shuffled.pop(); next; next = shuffled.pop()) leaks.push(await leakOf(next.turn));
    };
    await Promise.all(Array.from({ length: 20 }, taker));
    expect(leaks.filter((leak) => leak !== null)).toEqual([]);
    expect(leaks).toHaveLength(1_500);
  });

  /** One turn of a tenant; null when it saw its own rows and no other. */
  async function leakOf(turn: string | null): Promise<string | null> {
    if (turn === 'fails') {
      const failed = two.inTransaction({ groupId: group.groupId, actorId: newId() }, (tx) =>
        tx.query('SELECT 1 / 0'),
      );
      return failed.then(
        () => 'no failure',
        () => null,
      );
    }
    const rows: { group_id: string }[] = await two.inTransaction({ groupId: turn }, (tx) =>
      tx.query('SELECT group_id FROM candidates'),
    );
    const own = rows.filter(({ group_id }) => group_id === turn).length;
    return rows.length === own && own === (turn === null ? 0 : PEOPLE)
      ? null
      : `${String(turn)}: ${String(rows.length)} rows`;
  }
});

describe('a group opened since the database last counted its rows', () => {
  it('is not taken for empty: one of its people is found by name, not by reading all of them', async () => {
    group = await method.group('Tout neuf');
    const { groupId } = group;
    await raw('ANALYZE journeys');
    await raw(`INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel)
               SELECT gen_random_uuid(), '${groupId}', 'Camille', 'Neuf ' || n, 'phone' FROM generate_series(1, 3000) n`);
    await raw(`INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, state, state_kind, version, entered_at, chain_hash, created_at)
               SELECT gen_random_uuid(), c.group_id, p.id, c.id, 'pass-industries', 1, 'admitted', 'open', 1, now(), '\\x', now()
               FROM candidates c JOIN programmes p ON p.group_id = c.group_id WHERE c.group_id = '${groupId}'`);
    const [one] = await raw<{ id: string }>('SELECT id FROM journeys WHERE group_id = $1 LIMIT 1', [groupId]);
    const plan = await two.inTransaction({ groupId, plannedOnce: true }, (tx) =>
      tx.query<{ 'QUERY PLAN': { Plan: unknown }[] }[]>(
        `EXPLAIN (ANALYZE, FORMAT JSON) UPDATE journeys j SET version = a.version
         FROM unnest($1::uuid[], $2::int[]) AS a(id, version) WHERE j.id = a.id AND j.version = a.version - 1`,
        [[one?.id], [2]],
      ),
    );
    const read = JSON.stringify(plan).match(/"Rows Removed by (?:Join )?Filter":(\d+)/g) ?? [];
    expect(read.filter((each) => Number(each.split(':')[1]) > 10)).toEqual([]);
    expect(JSON.stringify(plan)).toMatch(/journeys_pkey|journeys_group_id_id_key/);
  });
});
