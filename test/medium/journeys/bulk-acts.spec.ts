import { forgetWords } from '@passerelle/journeys';
import { Client } from 'pg';
import { doReadyWork } from '../../../libs/journeys/src/engine/work-items';
import { bulkProgress, type BulkProgress } from '../../../libs/journeys/src/queries/bulk-progress';
import { CancelBulk } from '../../../libs/journeys/src/use-cases/cancel-bulk';
import { useTestDatabase } from '../../environment/database';
import type { Group } from '../../factories/a-group';
import { PeopleOnTheWay } from '../../factories/people-on-the-way';
import { TheMethod } from '../../factories/the-method';

jest.setTimeout(60_000);
const urls = useTestDatabase();
const method = new TheMethod(urls);
let group: Group;
let people: PeopleOnTheWay;
let serial = 0;

beforeAll(() => method.open());
afterAll(() => method.close());
beforeEach(async () => {
  await method.setClock('2026-03-02');
  serial += 1;
  group = await method.group(`Groupe ${String(serial)}`);
  people = new PeopleOnTheWay(method, group);
});
afterEach(async () => {
  expect(await method.check()).toMatchObject({ replayMismatches: 0, chainBreaks: 0 });
});

const progress = (bulkId: string): Promise<BulkProgress> =>
  bulkProgress(method.parts.app, group.coordinator, bulkId);
const drain = (): Promise<number> => method.engine.drain(group.groupId);
const eventsOf = async (act: string): Promise<number> =>
  (await method.rows(group, 'SELECT 1 FROM journey_events WHERE act = $1', [act])).length;

describe('an act asked for twenty people', () => {
  it('is done for as many as it can be, and says of each other why not', async () => {
    const journeys = await people.crowd(20);
    await people.together(journeys, ['admit']);
    const event = await people.event('2026-03-17', 15);
    const { bulkId, total } = await method.bulk(group.coordinator, 'invite', journeys, {
      pass_dating: event,
    });
    expect(total).toBe(20);
    expect(await progress(bulkId)).toMatchObject({ done: 0, refused: 0, finished: false });
    await drain();
    const after = await progress(bulkId);
    expect(after).toMatchObject({ total: 20, done: 18, refused: 2, cancelled: 0, finished: true });
    const left = await method.rows<{ id: string }>(
      group,
      `SELECT id FROM journeys WHERE state = 'admitted' ORDER BY id`,
    );
    expect(after.refusals.map(({ journeyId }) => journeyId)).toEqual(left.map(({ id }) => id));
    for (const { why } of after.refusals) expect(why).toMatch(/invit/);
  });

  it('names a person twice and moves them once; a person of another group is not even counted', async () => {
    const elsewhere = await method.group('Ailleurs');
    const stranger = await new PeopleOnTheWay(method, elsewhere).referred();
    const [journey] = await people.crowd(1);
    const { bulkId, total } = await method.bulk(group.coordinator, 'admit', [journey!, journey!, stranger]);
    await drain();
    expect(total).toBe(1);
    expect(await progress(bulkId)).toMatchObject({ total: 1, done: 1, refused: 0 });
  });

  it('is refused at once to a role that may not make it, and when something is missing', async () => {
    const journeys = await people.crowd(1);
    await expect(method.bulk(group.referent, 'invite', journeys)).rejects.toMatchObject({
      code: 'act_not_for_role',
    });
    await expect(method.bulk(group.coordinator, 'invite', journeys)).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(method.bulk(group.coordinator, 'burn', journeys)).rejects.toMatchObject({
      code: 'act_unknown',
    });
    expect(await method.rows(group, 'SELECT 1 FROM bulk_requests')).toEqual([]);
  });
});

describe('an act asked for three hundred people', () => {
  it('asked ten times under one key is one request, and each person moves once', async () => {
    const journeys = await people.crowd(300);
    for (const journey of journeys.slice(0, 5)) await method.act(group.director, journey, 'admit');
    const asked = await Promise.all(
      Array.from({ length: 10 }, () =>
        method.bulk(group.coordinator, 'admit', journeys, {}, 'campagne de mars'),
      ),
    );
    expect(new Set(asked.map(({ bulkId }) => bulkId)).size).toBe(1);
    await drain();
    const after = await progress(asked[0]!.bulkId);
    expect(after).toMatchObject({ total: 300, done: 295, refused: 5, finished: true });
    expect(after.refusals.map(({ journeyId }) => journeyId)).toEqual(journeys.slice(0, 5).sort());
    expect(await eventsOf('admit')).toBe(300);
    expect(await method.bulk(group.coordinator, 'admit', journeys, {}, 'campagne de mars')).toEqual(asked[0]);
    await drain();
    expect(await eventsOf('admit')).toBe(300);
  });

  it('and cancelled half-way: what is done stays done, the others are never begun', async () => {
    const journeys = await people.crowd(300);
    const { bulkId } = await method.bulk(group.coordinator, 'admit', journeys);
    await method.asWorker(group, (tx) => doReadyWork(tx, method.machinery, group.groupId, 120));
    await new CancelBulk(method.parts.app).execute(group.coordinator, bulkId);
    await drain();
    expect(await progress(bulkId)).toMatchObject({ done: 120, refused: 0, cancelled: 180, finished: true });
    expect(await people.states(journeys)).toEqual({ admitted: 120, referred: 180 });
    await expect(new CancelBulk(method.parts.app).execute(group.coordinator, bulkId)).rejects.toMatchObject({
      code: 'bulk_already_over',
    });
  });

  it('whose worker is killed before it commits loses nothing: another finishes', async () => {
    const journeys = await people.crowd(300);
    const { bulkId } = await method.bulk(group.coordinator, 'admit', journeys);
    const killed = method.asWorker(group, async (tx) => {
      await doReadyWork(tx, method.machinery, group.groupId, 200);
      await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(killed).rejects.toThrow();
    expect(await people.states(journeys)).toEqual({ referred: 300 });
    await (await method.otherEngine()).drain(group.groupId);
    expect(await progress(bulkId)).toMatchObject({ done: 300, refused: 0, finished: true });
    expect(await eventsOf('admit')).toBe(300);
  });

  it('whose workers are killed again and again while several share the work is done once for each', async () => {
    const journeys = await people.crowd(300);
    const { bulkId } = await method.bulk(group.coordinator, 'admit', journeys);
    const admin = new Client({ connectionString: urls.adminUrl });
    await admin.connect();
    const kill = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'passerelle_worker' AND datname = current_database()`;
    const engines = await Promise.all(Array.from({ length: 3 }, () => method.otherEngine()));
    for (let round = 0; round < 8; round += 1) {
      const working = engines.map((engine) => engine.drain(group.groupId).catch(() => 0));
      await admin.query(kill);
      await Promise.all(working);
    }
    await admin.end();
    await drain();
    expect(await progress(bulkId)).toMatchObject({ done: 300, refused: 0, finished: true });
    expect(await eventsOf('admit')).toBe(300);
  });
});

describe('batches that overlap in time', () => {
  /** A batch that is done and does not commit before it is let go. */
  function batchInHand(limit: number): { ready: Promise<void>; commit: () => void; over: Promise<unknown> } {
    let commit = (): void => undefined;
    let isReady = (): void => undefined;
    const gate = new Promise<void>((resolve) => (commit = resolve));
    const ready = new Promise<void>((resolve) => (isReady = resolve));
    const over = method.asWorker(group, async (tx) => {
      await doReadyWork(tx, method.machinery, group.groupId, limit);
      isReady();
      await gate;
    });
    return { ready, commit, over };
  }

  it('and end together bring the request to its end', async () => {
    const journeys = await people.crowd(10);
    const { bulkId } = await method.bulk(group.coordinator, 'admit', journeys);
    const first = batchInHand(5);
    await first.ready;
    const second = method.asWorker(group, (tx) => doReadyWork(tx, method.machinery, group.groupId, 50));
    setTimeout(first.commit, 300);
    await Promise.all([first.over, second]);
    expect(await progress(bulkId)).toMatchObject({ done: 10, finished: true });
  });

  it('leave a cancellation free: what is in hand is done, the others never begin', async () => {
    const journeys = await people.crowd(10);
    const { bulkId } = await method.bulk(group.coordinator, 'admit', journeys);
    const inHand = batchInHand(4);
    await inHand.ready;
    setTimeout(inHand.commit, 300);
    await Promise.all([inHand.over, new CancelBulk(method.parts.app).execute(group.coordinator, bulkId)]);
    await drain();
    expect(await progress(bulkId)).toMatchObject({ done: 4, cancelled: 6, finished: true });
    expect(await people.states(journeys)).toEqual({ admitted: 4, referred: 6 });
  });
});

it('one person at fault stands aside: the others are done, and the request comes to its end', async () => {
  const journeys = await people.crowd(12);
  await people.together(journeys, ['admit']);
  const event = await people.event('2026-03-20', 24);
  const admin = new Client({ connectionString: urls.adminUrl });
  await admin.connect();
  await admin.query(
    `CREATE FUNCTION fail_for_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.journey_id = '${journeys[7]!}' THEN RAISE 'broken'; END IF; RETURN NEW; END $$;
     CREATE TRIGGER fail_for_one BEFORE INSERT ON pass_dating_seats FOR EACH ROW EXECUTE FUNCTION fail_for_one()`,
  );
  const { bulkId } = await method.bulk(group.coordinator, 'invite', journeys, { pass_dating: event });
  for (let hour = 0; hour < 10; hour += 1) {
    await method.setClock(`2026-03-03T${String(hour + 8).padStart(2, '0')}:00:00Z`);
    await drain();
  }
  await admin.query('DROP FUNCTION fail_for_one CASCADE');
  await admin.end();
  expect(await people.states(journeys)).toEqual({ invited: 11, admitted: 1 });
  expect(await method.rows(group, 'SELECT journey_id FROM work_items WHERE dead_at IS NOT NULL')).toEqual([
    { journey_id: journeys[7] },
  ]);
  expect(await progress(bulkId)).toMatchObject({ total: 12, done: 11, refused: 0, finished: true });
});

describe('the free words of an act asked for several people', () => {
  const SECRET = 'Un logement trop loin de tout';
  const DECLINE = { decline_reason: 'other', next_step: SECRET };
  /** Everything that the bulk tables hold, as one text. */
  const heldInBulk = async (): Promise<string> =>
    JSON.stringify(
      await method.rows(
        group,
        `SELECT to_jsonb(b)::text AS line FROM bulk_requests b UNION ALL SELECT to_jsonb(w)::text FROM bulk_words w
         UNION ALL SELECT to_jsonb(o)::text FROM bulk_outcomes o`,
      ),
    );

  it('come to each person’s journal, and stay nowhere else', async () => {
    const journeys = await people.crowd(2);
    await method.bulk(group.coordinator, 'decline', journeys, DECLINE);
    expect(await heldInBulk()).toContain(SECRET);
    await drain();
    expect(await heldInBulk()).not.toContain(SECRET);
    const kept = await method.rows<{ words: unknown }>(group, 'SELECT words FROM journal_words WHERE journey_id = ANY($1::uuid[])', [journeys]); // prettier-ignore
    expect(kept.map(({ words }) => words)).toEqual([{ next_step: SECRET }, { next_step: SECRET }]);
  });

  it('of one person are erased while they wait, without taking the others’; the act that needs them is given up', async () => {
    const [forgotten, other] = (await people.crowd(2)) as [string, string];
    const { bulkId } = await method.bulk(group.coordinator, 'decline', [forgotten, other], DECLINE);
    await method.as(group.coordinator, (tx) => forgetWords(tx, [forgotten]));
    await drain();
    expect(await progress(bulkId)).toMatchObject({ done: 1, refused: 0, cancelled: 1, finished: true });
    expect(await people.states([forgotten, other])).toEqual({ referred: 1, declined: 1 });
    await method.as(group.coordinator, (tx) => forgetWords(tx, [other]));
    expect(await heldInBulk()).not.toContain(SECRET);
    expect(await method.rows(group, 'SELECT 1 FROM journal_words WHERE journey_id = ANY($1::uuid[])', [[forgotten, other]])).toEqual([]); // prettier-ignore
  });

  it('go with a request that is stopped', async () => {
    const { bulkId } = await method.bulk(group.coordinator, 'decline', await people.crowd(2), DECLINE);
    await new CancelBulk(method.parts.app).execute(group.coordinator, bulkId);
    expect(await heldInBulk()).not.toContain(SECRET);
  });
});
