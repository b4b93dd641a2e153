import { DomainError, newId } from '@passerelle/kernel';
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

beforeAll(() => method.open(30));
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

/** What became of acts made at the same instant: done, or the code of the refusal; anything else is a defect and is thrown. */
async function tally(attempts: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const count: Record<string, number> = {};
  for (const outcome of await Promise.allSettled(attempts)) {
    const said = outcome.status === 'fulfilled' ? 'done' : codeOf(outcome.reason);
    count[said] = (count[said] ?? 0) + 1;
  }
  return count;
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  throw error;
}

const times = <T>(count: number, work: (place: number) => Promise<T>): Promise<T>[] =>
  Array.from({ length: count }, (_, place) => work(place));

describe('ten people at the same instant', () => {
  it('who make the same act on one journey: one makes it, the others are told where it stands', async () => {
    const journey = await people.referred();
    const answers = await tally(times(10, () => method.act(group.coordinator, journey, 'admit')));
    expect(answers).toEqual({ done: 1, act_not_from_state: 9 });
    expect(await people.story(journey)).toEqual(['refer', 'admit']);
  });

  it('who each change something of one journey are all heard, one after the other', async () => {
    const journey = await people.referred();
    const by = group.referent.userId;
    const answers = await tally(
      times(10, () => method.act(group.coordinator, journey, 'reassign', { new_referent: by })),
    );
    expect(answers).toEqual({ done: 10 });
    expect(await people.story(journey)).toEqual(['refer', ...Array.from({ length: 10 }, () => 'reassign')]);
  });

  it('who hold and resume one journey leave it held or not, and the journal says which', async () => {
    const journey = await people.referred();
    await tally(times(10, (place) => (place % 2 ? method.act(group.coordinator, journey, 'hold', { barrier: 'mobility' }) : method.act(group.coordinator, journey, 'resume')))); // prettier-ignore
    const holds = (await people.story(journey)).slice(1);
    holds.forEach((act, place) => expect(act).toBe(place % 2 ? 'resume' : 'hold'));
  });
});

describe('the same request key sent ten times at once', () => {
  it('makes one act, and gets the same answer', async () => {
    const journey = await people.referred();
    const key = newId();
    const answers = await Promise.all(
      times(10, () => method.act(group.coordinator, journey, 'admit', {}, key)),
    );
    expect(new Set(answers.map(({ version, state }) => `${String(version)} ${state}`))).toEqual(
      new Set(['2 admitted']),
    );
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await people.story(journey)).toEqual(['refer', 'admit']);
    await method.act(group.coordinator, journey, 'hold', { barrier: 'mobility' });
    expect(await method.act(group.coordinator, journey, 'admit', {}, key)).toMatchObject({ version: 2, state: 'admitted', replayed: true }); // prettier-ignore
  });

  it('refers a person once, and gets the same answer', async () => {
    const person = await people.person();
    const key = newId();
    const answers = await Promise.all(times(10, () => method.refer(group.advisor, group, person, key)));
    expect(new Set(answers.map(({ journeyId }) => journeyId)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await people.story(answers[0]!.journeyId)).toEqual(['refer']);
  });

  it('without a key, refers a person once all the same', async () => {
    const person = await people.person();
    const answers = await tally(times(10, () => method.refer(group.advisor, group, person)));
    expect(answers).toEqual({ done: 1, journey_already_open: 9 });
  });
});

describe('fifty people want', () => {
  it('the last seat of a Pass Dating: one has it', async () => {
    const journeys = await people.crowd(50);
    const event = await people.event('2026-03-17', 50);
    await people.together(journeys, ['admit'], ['invite', { pass_dating: event }]);
    await method.rows(group, 'UPDATE pass_datings SET seats = 1 WHERE id = $1', [event]);
    const answers = await tally(journeys.map((journey) => method.act(people.personOf(journey, 'confirm_presence'), journey, 'confirm_presence'))); // prettier-ignore
    expect(answers).toEqual({ done: 1, no_seat_left: 49 });
    expect(await people.states(journeys)).toEqual({ confirmed: 1, invited: 49 });
    expect(await method.row(group, 'SELECT seats_taken FROM pass_datings WHERE id = $1', [event])).toEqual({
      seats_taken: 1,
    });
  });

  it('the last place of a POE: one has it', async () => {
    const journeys = await people.crowdShortlisted(50);
    const session = await people.session('2026-04-07', 1);
    const answers = await tally(journeys.map((journey) => method.act(group.coordinator, journey, 'enrol', { poe_session: session }))); // prettier-ignore
    expect(answers).toEqual({ done: 1, no_place_left: 49 });
    expect(await people.states(journeys)).toEqual({ poe_enrolled: 1, shortlisted: 49 });
    expect(await method.row(group, 'SELECT places_taken FROM poe_sessions WHERE id = $1', [session])).toEqual({ places_taken: 1 }); // prettier-ignore
  });

  it('the last place in one bulk act: one has it', async () => {
    const journeys = await people.crowdShortlisted(50);
    const session = await people.session('2026-04-07', 1);
    await people.together(journeys, ['enrol', { poe_session: session }]);
    expect(await people.states(journeys)).toEqual({ poe_enrolled: 1, shortlisted: 49 });
  });
});

describe('people and engine on the same journeys at the same instant', () => {
  it('never wait on each other for ever: each journey takes one of the two ways', async () => {
    for (let round = 0; round < 3; round += 1) {
      await method.setClock('2026-03-02');
      const journeys = await people.crowd(40);
      const event = await people.event('2026-03-17', 40);
      await people.together(journeys, ['admit'], ['invite', { pass_dating: event }], ['confirm_presence']);
      await method.setClock('2026-03-17T21:00:00Z');
      const [answers] = await Promise.all([
        tally(journeys.map((journey) => method.act(people.personOf(journey, 'cancel_presence'), journey, 'cancel_presence'))), // prettier-ignore
        method.engine.drain(group.groupId),
      ]);
      const { absent = 0, admitted = 0 } = await people.states(journeys);
      expect(answers).toEqual(Object.fromEntries(Object.entries({ done: admitted, act_not_from_state: absent }).filter(([, n]) => n > 0))); // prettier-ignore
      expect(absent + admitted).toBe(40);
      expect(await method.rows(group, 'SELECT name, last_error FROM timers WHERE failures > 0')).toEqual([]);
    }
  });
});
