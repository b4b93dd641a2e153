import { newId } from '@passerelle/kernel';
import {
  Database,
  leaveEffects,
  makeDataSource,
  Relay,
  type CarriedJob,
  type JobQueue,
} from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../environment/database';
import { aTerritory, type Territory } from '../factories/a-territory';

const ALL = 2_600;

describe('effects handed out where delivery is slow', () => {
  const urls = useTestDatabase();
  let source: DataSource;
  let database: Database;
  let territory: Territory;
  let taken: CarriedJob[] = [];
  const queue: JobQueue = {
    addMany: (jobs) => {
      taken.push(...jobs);
      return Promise.resolve();
    },
    wake: () => Promise.resolve(),
    counts: () => Promise.resolve({}),
    pause: () => Promise.resolve(),
    resume: () => Promise.resolve(),
  };

  beforeAll(async () => {
    source = await makeDataSource({ url: urls.workerUrl, applicationName: 'relay spec' }).initialize();
    database = new Database(source);
    territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
    const { groupId } = territory;
    const effects = Array.from({ length: ALL }, () => ({ groupId, journeyId: null, effect: 'tell', key: newId(), payload: {} })); // prettier-ignore
    await database.inTransaction({ groupId }, (tx) => leaveEffects(tx, effects));
  });
  afterAll(() => source.destroy());

  /** What the relay hands out when asked once. */
  async function handedOut(relay: Relay): Promise<number> {
    taken = [];
    await relay.relay();
    return taken.length;
  }

  /** The leases of all that is out end: nothing of it was done in time. */
  async function nothingDone(): Promise<void> {
    await database.inTransaction({ groupId: null }, (tx) =>
      tx.query(`UPDATE outbox SET leased_until = app_now() WHERE leased_until > app_now()`),
    );
  }

  /** All that is out is done. */
  async function allDone(): Promise<void> {
    await database.inTransaction({ groupId: territory.groupId }, (tx) =>
      tx.query('DELETE FROM outbox WHERE leased_until > app_now()'),
    );
  }

  it('are fewer once they were not done in time, so that the queue is not full of jobs that do nothing, and more when they are', async () => {
    const relay = new Relay(database, queue, () => Promise.resolve());
    expect(await handedOut(relay)).toBe(2_000);
    await nothingDone();
    const fewer = await handedOut(relay);
    expect(fewer).toBeLessThanOrEqual(1_000);
    await nothingDone();
    const least = await handedOut(relay);
    expect(least).toBeLessThanOrEqual(fewer / 2);
    await allDone();
    expect(await handedOut(relay)).toBeGreaterThan(least);
  });
});
