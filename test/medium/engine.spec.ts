import { newId } from '@passerelle/kernel';
import {
  Engine,
  makeMoves,
  openJourneys,
  readJourneys,
  readNow,
  StaleJourneys,
  type ActOrder,
} from '@passerelle/journeys';
import { Database, leaveActs, makeDataSource, systemActor } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { aTerritory, candidates, type Territory } from '../factories/a-territory';
import { smallMachinery } from '../factories/small-workflow';
import { useTestDatabase } from '../environment/database';

const test_database = useTestDatabase();
const machinery = smallMachinery();
let source: DataSource;
let database: Database;
let engine: Engine;
let territory: Territory;

beforeAll(async () => {
  source = await makeDataSource({ url: test_database.appUrl, applicationName: 'engine spec' }).initialize();
  database = new Database(source);
  engine = new Engine(database, machinery);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
});
afterAll(() => source.destroy());

async function opened(count: number): Promise<string[]> {
  const { groupId, programmeId } = territory;
  return database.inTransaction({ groupId }, async (tx) => {
    const now = await readNow(tx);
    const people = await candidates(tx, groupId, count);
    const journeys = await openJourneys(
      tx,
      people.map((candidateId) => ({
        id: newId(), groupId, programmeId, candidateId, definition: 'small', definitionVersion: 1,
        referentId: null, advisorId: null, prescriberId: null,
      })), // prettier-ignore
      now,
    );
    const orders = journeys.map((journey) => order(journey, 'start'));
    await makeMoves(tx, machinery, orders, now);
    return journeys.map(({ id }) => id);
  });
}

function order(journey: ActOrder['journey'], act: string, input: Record<string, unknown> = {}): ActOrder {
  const actor = { ...systemActor(territory.groupId), role: 'coordinator' as const };
  return { journey, act, input, actor, requestKey: null, onBehalfOf: null };
}

function act(
  ids: readonly string[],
  name: string,
  input: Record<string, unknown> = {},
): Promise<Map<string, { kind: string }>> {
  return database.inTransaction({ groupId: territory.groupId }, async (tx) => {
    const now = await readNow(tx);
    const journeys = await readJourneys(tx, ids, 'free');
    return makeMoves(tx, machinery, [...journeys.values()].map((journey) => order(journey, name, input)), now); // prettier-ignore
  });
}

function left(journeyId: string, name: string): Promise<void> {
  const { groupId } = territory;
  return database.inTransaction({ groupId }, (tx) =>
    leaveActs(tx, [{ groupId, journeyId, act: name, cause: 'spec' }]),
  );
}

async function rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
  return database.inTransaction({ groupId: territory.groupId }, (tx) => tx.query(sql, params));
}

async function later(interval: string): Promise<void> {
  const demo = await makeDataSource({ url: test_database.demoUrl, applicationName: 'clock' }).initialize();
  await demo.query(`UPDATE app_clock SET shift = shift + $1::interval`, [interval]);
  await demo.destroy();
}

describe('one act', () => {
  it('writes state, journal, timers and outbox together', async () => {
    const [id] = await opened(1);
    await act([id!], 'step', { reason: 'parce que' });
    expect(await rows('SELECT state, phase, version FROM journeys WHERE id = $1', [id])).toEqual([
      { state: 'second', phase: 'poe', version: 2 },
    ]);
    expect(
      await rows(
        'SELECT version, act, from_state, to_state, payload FROM journey_events WHERE journey_id = $1 ORDER BY 1',
        [id],
      ),
    ).toEqual([
      { version: 1, act: 'start', from_state: null, to_state: 'first', payload: {} },
      { version: 2, act: 'step', from_state: 'first', to_state: 'second', payload: {} },
    ]);
    expect(await rows('SELECT name FROM timers WHERE journey_id = $1', [id])).toEqual([{ name: 'give_up' }]);
    expect(await rows('SELECT effect, key FROM outbox WHERE journey_id = $1', [id])).toEqual([
      { effect: 'tell', key: `${id!}:2:tell` },
    ]);
    expect(await rows('SELECT words FROM journal_words WHERE journey_id = $1', [id])).toEqual([
      { words: { reason: 'parce que' } },
    ]);
  });

  it('is refused and writes nothing when a guard says no', async () => {
    const [id] = await opened(1);
    const outcomes = await act([id!], 'refuse_always');
    expect(outcomes.get(id!)).toMatchObject({ kind: 'refused', refusal: { code: 'no_seat_left' } });
    expect(await rows('SELECT version FROM journeys WHERE id = $1', [id])).toEqual([{ version: 1 }]);
  });

  it('asked by ten people at the same instant is made once', async () => {
    const [id] = await opened(1);
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => act([id!], 'step')));
    const done = answers.filter(
      (answer) => answer.status === 'fulfilled' && answer.value.get(id!)?.kind === 'done',
    );
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(StaleJourneys);
    expect(done).toHaveLength(1);
    expect(await rows('SELECT count(*)::int AS n FROM journey_events WHERE journey_id = $1', [id])).toEqual([
      { n: 2 },
    ]);
  });
});

describe('the journal', () => {
  it('cannot be changed nor removed, even by the owner of the tables', async () => {
    const [id] = await opened(1);
    const owner = await makeDataSource({
      url: test_database.ownerUrl,
      applicationName: 'owner',
    }).initialize();
    await expect(owner.query('DELETE FROM journey_events')).rejects.toThrow('append-only');
    await expect(owner.query('TRUNCATE journey_events CASCADE')).rejects.toThrow('append-only');
    await expect(rows(`UPDATE journey_events SET act = 'x' WHERE journey_id = $1`, [id])).rejects.toThrow();
    await owner.destroy();
  });
});

describe('time', () => {
  it('fires reminders when due, the foreseen number of times, and acts by itself at the end', async () => {
    const [id] = await opened(1);
    const reminders = (): Promise<unknown[]> =>
      rows(`SELECT 1 FROM outbox WHERE journey_id = $1 AND effect = 'remind'`, [id]);
    await engine.drain(territory.groupId);
    expect(await reminders()).toHaveLength(0);
    await later('2 days 1 minute');
    await engine.drain(territory.groupId);
    expect(await reminders()).toHaveLength(1);
    await later('3 days');
    await engine.drain(territory.groupId);
    await later('3 days');
    await engine.drain(territory.groupId);
    expect(await reminders()).toHaveLength(2);
    await act([id!], 'step');
    await later('6 days');
    await engine.drain(territory.groupId);
    expect(await rows('SELECT state FROM journeys WHERE id = $1', [id])).toEqual([{ state: 'over' }]);
  });

  it('stands still for reminders while on hold, and runs on from there', async () => {
    const [id] = await opened(1);
    await act([id!], 'hold');
    await later('10 days');
    await engine.drain(territory.groupId);
    expect(await rows(`SELECT 1 FROM outbox WHERE journey_id = $1 AND effect = 'remind'`, [id])).toHaveLength(
      0,
    );
    await act([id!], 'resume');
    await later('1 day');
    await engine.drain(territory.groupId);
    expect(await rows(`SELECT 1 FROM outbox WHERE journey_id = $1 AND effect = 'remind'`, [id])).toHaveLength(
      0,
    );
    await later('1 day 1 minute');
    await engine.drain(territory.groupId);
    expect(await rows(`SELECT 1 FROM outbox WHERE journey_id = $1 AND effect = 'remind'`, [id])).toHaveLength(
      1,
    );
  });
});

describe('what follows an act', () => {
  it('is tried by the system at once', async () => {
    const [id] = await opened(1);
    await act([id!], 'hurry');
    await engine.drain(territory.groupId);
    expect(await rows('SELECT state, version FROM journeys WHERE id = $1', [id])).toEqual([
      { state: 'over', version: 3 },
    ]);
  });

  it('is made together with an act of the engine’s own: nobody sees the journey in between', async () => {
    const [id] = await opened(1);
    await left(id!, 'hurry');
    await engine.drain(territory.groupId);
    expect(
      await rows(
        `SELECT array_agg(act ORDER BY version) AS acts, count(DISTINCT xmin::text)::int AS transactions
         FROM journey_events WHERE journey_id = $1 AND version > 1`,
        [id],
      ),
    ).toEqual([{ acts: ['hurry', 'finish'], transactions: 1 }]);
    expect(await rows('SELECT state, version FROM journeys WHERE id = $1', [id])).toEqual([
      { state: 'over', version: 3 },
    ]);
  });

  it('leaves of the timers what the last of the acts leaves, on a journey that waits too', async () => {
    const [id, held] = await opened(2);
    await act([held!], 'hold');
    const before = await rows(
      'SELECT name, paused_at IS NOT NULL AS paused FROM timers WHERE journey_id = $1',
      [held],
    );
    for (const each of [id!, held!]) await left(each, 'go_round');
    await engine.drain(territory.groupId);
    for (const [journey, paused, version] of [
      [id, false, 3],
      [held, true, 4],
    ]) {
      expect(
        await rows(
          "SELECT name, paused_at IS NOT NULL AS paused, due_at > app_now() + interval '47 hours' AS anew FROM timers WHERE journey_id = $1",
          [journey],
        ),
      ).toEqual([{ name: 'remind', paused, anew: true }]);
      expect(await rows('SELECT state, version FROM journeys WHERE id = $1', [journey])).toEqual([
        { state: 'first', version },
      ]);
    }
    expect(before).toEqual([{ name: 'remind', paused: true }]);
    expect(
      await rows(`SELECT count(*)::int AS told FROM outbox WHERE journey_id = $1 AND effect = 'tell'`, [id]),
    ).toEqual([{ told: 2 }]);
  });

  it('is tried again later when it fails, and does not undo what it follows', async () => {
    const [id] = await opened(1);
    await left(id!, 'stumble');
    await engine.drain(territory.groupId);
    expect(await rows('SELECT state FROM journeys WHERE id = $1', [id])).toEqual([{ state: 'second' }]);
    expect(
      await rows('SELECT act, failures, last_error FROM work_items WHERE journey_id = $1', [id]),
    ).toEqual([{ act: 'fall', failures: 1, last_error: 'Error: Broken on purpose' }]);
    await rows('DELETE FROM work_items WHERE journey_id = $1', [id]);
  });

  it('moves hundreds in the same few statements', async () => {
    const ids = await opened(450);
    await act(ids, 'hurry');
    expect(await engine.drain(territory.groupId)).toBeGreaterThanOrEqual(450);
    expect(
      await rows(`SELECT count(*)::int AS n FROM journeys WHERE id = ANY($1::uuid[]) AND state = 'over'`, [
        ids,
      ]),
    ).toEqual([{ n: 450 }]);
    expect(await rows('SELECT 1 FROM work_items')).toHaveLength(0);
  });
});
