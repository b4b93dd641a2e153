import {
  ADVANCE_QUEUE,
  Beat,
  EFFECTS_QUEUE,
  Engine,
  makeMoves,
  openJourneys,
  readJourneys,
  readNow,
  WakeUps,
} from '@passerelle/journeys';
import { newId } from '@passerelle/kernel';
import {
  Database,
  makeDataSource,
  makeTransport,
  Relay,
  systemActor,
  type JobTransport,
  type LeasedEffect,
  type QueueConfig,
} from '@passerelle/platform';
import { Client } from 'pg';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { useTestDatabase, type TestDatabase } from '../environment/database';
import { canHaveRedis, sayWithoutRedis, startRedis, type TestRedis } from '../environment/redis';
import { aTerritory, candidates, type Territory } from '../factories/a-territory';
import { smallMachinery } from '../factories/small-workflow';

/** A backend of the queue, and how to lose all that it holds. */
interface Backend {
  readonly name: string;
  open(
    database: TestDatabase,
  ): Promise<{ queue: QueueConfig; lose: () => Promise<void>; close: () => Promise<void> }>;
}

const onPostgres: Backend = {
  name: 'on PostgreSQL',
  open: (database) =>
    Promise.resolve({
      queue: { kind: 'postgres' },
      lose: async () => {
        const client = new Client({ connectionString: database.adminUrl });
        await client.connect();
        await client.query('DROP SCHEMA IF EXISTS bullmq CASCADE');
        await client.end();
      },
      close: () => Promise.resolve(),
    }),
};

const onRedis: Backend = {
  name: 'on Redis',
  open: async () => {
    const server: TestRedis = await startRedis();
    return {
      queue: { kind: 'redis', url: server.url },
      lose: async () => {
        const client = new Redis(server.url);
        await client.flushall();
        client.disconnect();
      },
      close: () => server.stop(),
    };
  },
};

if (!canHaveRedis()) sayWithoutRedis('the queue suite on Redis');

describe.each(canHaveRedis() ? [onPostgres, onRedis] : [onPostgres])('the queue $name', (backend) => {
  const database = useTestDatabase();
  const machinery = smallMachinery();
  const delivered: string[] = [];
  let opened: Awaited<ReturnType<Backend['open']>>;
  let source: DataSource;
  let worker: Database;
  let transport: JobTransport;
  let beat: Beat;
  let wakeUps: WakeUps;
  let territory: Territory;

  beforeAll(async () => {
    opened = await backend.open(database);
    source = await makeDataSource({ url: database.workerUrl, applicationName: 'queue spec' }).initialize();
    worker = new Database(source);
    territory = await worker.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
    transport = makeTransport(opened.queue, database.workerUrl);
    wakeUps = new WakeUps(transport.queue(ADVANCE_QUEUE));
    const relay = new Relay(worker, transport.queue(EFFECTS_QUEUE), deliver);
    const engine = new Engine(worker, machinery);
    beat = new Beat(
      worker,
      engine,
      relay,
      (group) => wakeUps.wake(group),
      () => undefined,
      () => undefined,
    );
    transport.consume(ADVANCE_QUEUE, (job) => beat.drain(String(job.data['group'])), 2);
    transport.consume(
      EFFECTS_QUEUE,
      ({ data }) =>
        deliver({
          id: String(data['id']),
          groupId: String(data['groupId']),
          effect: String(data['effect']),
          generation: Number(data['generation']),
        }),
      4,
    );
    beat.start();
  });
  afterAll(async () => {
    await beat.stop();
    await transport.close();
    await source.destroy();
    await opened.close();
  });

  /** Records itself once by key, as every effect does. */
  async function deliver({ id, groupId }: LeasedEffect): Promise<void> {
    await worker.inTransaction({ groupId }, async (tx) => {
      const [rows] = await tx.query<[{ key: string }[], number]>(
        'DELETE FROM outbox WHERE id = $1 RETURNING key',
        [id],
      );
      for (const { key } of rows) delivered.push(key);
    });
  }

  async function moved(count: number, act: string): Promise<string[]> {
    const { groupId, programmeId } = territory;
    return worker.inTransaction({ groupId }, async (tx) => {
      const now = await readNow(tx);
      const people = await candidates(tx, groupId, count);
      const actor = { ...systemActor(groupId), role: 'coordinator' as const };
      const asked = { input: {}, actor, requestKey: null, onBehalfOf: null };
      const journeys = await openJourneys(
        tx,
        people.map((candidateId) => ({ id: newId(), groupId, programmeId, candidateId, definition: 'small', definitionVersion: 1, referentId: null, advisorId: null, prescriberId: null })),
        now,
      ); // prettier-ignore
      await makeMoves(tx, machinery, journeys.map((journey) => ({ ...asked, journey, act: 'start' })), now); // prettier-ignore
      const ids = journeys.map(({ id }) => id);
      const started = await readJourneys(tx, ids, 'free');
      await makeMoves(tx, machinery, [...started.values()].map((journey) => ({ ...asked, journey, act })), now); // prettier-ignore
      return ids;
    });
  }

  async function settled(): Promise<void> {
    for (let left = 300; left > 0; left -= 1) {
      const [row] = await worker.inTransaction({ groupId: territory.groupId }, (tx) =>
        tx.query<{ n: number }[]>(
          'SELECT (SELECT count(*) FROM work_items)::int + (SELECT count(*) FROM outbox)::int AS n',
        ),
      );
      if (row?.n === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Work is still waiting');
  }

  it('carries every effect of an act to its delivery, once', async () => {
    const ids = await moved(120, 'step');
    wakeUps.wake(territory.groupId);
    await settled();
    const mine = delivered.filter((key) => ids.some((id) => key.startsWith(id)));
    expect(mine.sort()).toEqual(ids.map((id) => `${id}:2:tell`).sort());
  });

  it('wakes the workers for what follows an act', async () => {
    const ids = await moved(40, 'hurry');
    wakeUps.wake(territory.groupId);
    await settled();
    const states = await worker.inTransaction({ groupId: territory.groupId }, (tx) =>
      tx.query<{ state: string; n: number }[]>(
        'SELECT state, count(*)::int AS n FROM journeys WHERE id = ANY($1::uuid[]) GROUP BY 1',
        [ids],
      ),
    );
    expect(states).toEqual([{ state: 'over', n: 40 }]);
  });

  it('loses nothing when all it holds is lost, and needs nobody', async () => {
    await opened.lose();
    const ids = await moved(60, 'step');
    await opened.lose().catch(() => undefined);
    await settled();
    const mine = delivered.filter((key) => ids.some((id) => key.startsWith(id)));
    expect(mine.sort()).toEqual(ids.map((id) => `${id}:2:tell`).sort());
  }, 60_000);

  it('delivers twice and does it once', async () => {
    const ids = await moved(20, 'step');
    const leased = await worker.inTransaction({ groupId: territory.groupId }, (tx) =>
      tx.query<{ id: string; effect: string }[]>(
        'SELECT id, effect FROM outbox WHERE journey_id = ANY($1::uuid[])',
        [ids],
      ),
    );
    const twice = [...leased, ...leased].map(({ id, effect }) =>
      deliver({ id, effect, groupId: territory.groupId, generation: 1 }),
    );
    await Promise.all(twice);
    await settled();
    const mine = delivered.filter((key) => ids.some((id) => key.startsWith(id)));
    expect(mine.sort()).toEqual(ids.map((id) => `${id}:2:tell`).sort());
  });
});
