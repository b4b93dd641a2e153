import { Beat, Engine, makeMoves, openJourneys, readJourneys, readNow } from '@passerelle/journeys';
import { newId } from '@passerelle/kernel';
import { Database, makeDataSource, Relay, systemActor, type JobQueue } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../environment/database';
import { aTerritory, candidates, type Territory } from '../factories/a-territory';
import { smallMachinery } from '../factories/small-workflow';

describe('a worker whose queue takes nothing and answers nothing', () => {
  const urls = useTestDatabase();
  const machinery = smallMachinery();
  let source: DataSource;
  let database: Database;
  let territory: Territory;
  let letGo: () => void;
  let beat: Beat;

  beforeAll(async () => {
    source = await makeDataSource({ url: urls.workerUrl, applicationName: 'beat spec' }).initialize();
    database = new Database(source);
    territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
    const silence = new Promise<never>((_resolve, reject) => {
      letGo = () => reject(new Error('no answer'));
    });
    const silent: JobQueue = {
      addMany: () => silence,
      wake: () => silence,
      counts: () => silence,
      pause: () => silence,
      resume: () => silence,
    };
    beat = new Beat(
      database,
      new Engine(database, machinery),
      new Relay(database, silent, () => Promise.resolve()),
      () => undefined,
      () => undefined,
      () => undefined,
    );
  });
  afterAll(async () => {
    letGo();
    await beat.stop();
    await source.destroy();
  });

  /** Journeys that hurried to their second state: an act is left for the engine, and the first of them also told somebody. */
  async function hurried(count: number): Promise<string[]> {
    const { groupId, programmeId } = territory;
    return database.inTransaction({ groupId }, async (tx) => {
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
      const [first, ...others] = journeys.map(({ id }) => id);
      const started = await readJourneys(tx, [first ?? '', ...others], 'free');
      const acts = [...started.values()].map((journey) => ({ ...asked, journey, act: journey.id === first ? 'step' : 'hurry' })); // prettier-ignore
      await makeMoves(tx, machinery, acts, now);
      return others;
    });
  }

  it('still does the work that is ready, while the effects wait for an answer', async () => {
    const ids = await hurried(5);
    beat.start();
    const states = async (): Promise<{ state: string; n: number }[]> =>
      database.inTransaction(
        { groupId: territory.groupId },
        (tx) =>
        tx.query('SELECT state, count(*)::int AS n FROM journeys WHERE id = ANY($1::uuid[]) GROUP BY 1', [ids]), // prettier-ignore
      );
    for (let left = 100; left > 0 && (await states())[0]?.state !== 'over'; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await states()).toEqual([{ state: 'over', n: 4 }]);
  }, 30_000);
});
