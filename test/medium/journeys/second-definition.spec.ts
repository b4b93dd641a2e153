import { DEFINITIONS, Definitions, MoveDefinition } from '@passerelle/journeys';
import type { WorkflowDefinition } from '@passerelle/workflow';
import { useTestDatabase } from '../../environment/database';
import type { Group } from '../../factories/a-group';
import { PeopleOnTheWay } from '../../factories/people-on-the-way';
import { TheMethod } from '../../factories/the-method';

jest.setTimeout(60_000);
const urls = useTestDatabase();
const FIRST = DEFINITIONS.get('pass-industries', 1);
const review = FIRST.timers['shortlist_review'];
if (!review) throw new Error('No review in the definition');

/** The method a year later: people are looked at again after two weeks, and a visit to a workshop can be noted. */
const SECOND: WorkflowDefinition = {
  ...FIRST,
  version: 2,
  acts: {
    ...FIRST.acts,
    note_visit: { from: ['met', 'shortlisted'], to: '$same', by: ['coordinator'], needs: ['sentence'] },
  },
  timers: {
    ...FIRST.timers,
    shortlist_review: { ...review, after: { days: 14 }, every: { days: 14 } },
    first_call: {
      ...review,
      while: ['shortlisted'],
      after: { days: 3 },
      fires: { effects: ['task_review_shortlist'] },
    },
  },
};

const method = new TheMethod(urls, new Definitions([FIRST, SECOND]));
const past = new TheMethod(urls, new Definitions([FIRST]));
let group: Group;
let before: PeopleOnTheWay;
let serial = 0;

beforeAll(async () => {
  await method.open();
  await past.open();
});
afterAll(async () => {
  await method.close();
  await past.close();
});
beforeEach(async () => {
  await method.setClock('2026-03-02');
  serial += 1;
  group = await method.group(`Groupe ${String(serial)}`);
  before = new PeopleOnTheWay(past, group);
});
afterEach(async () => {
  expect(await method.check()).toMatchObject({ replayMismatches: 0, chainBreaks: 0 });
});

const move = (journey: string, to = 2): ReturnType<MoveDefinition['execute']> =>
  new MoveDefinition(method.parts.app, method.machinery).execute(group.director, journey, to);
const timers = async (journey: string): Promise<Record<string, string>> => {
  const found = await method.rows<{ name: string; due: string }>(
    group,
    `SELECT name, (due_at AT TIME ZONE 'Europe/Paris')::date::text AS due FROM timers WHERE journey_id = $1`,
    [journey],
  );
  return Object.fromEntries(found.map(({ name, due }) => [name, due]));
};
const timesTold = async (journey: string, effect: string): Promise<number> =>
  (
    await method.rows(group, 'SELECT 1 FROM effect_ledger WHERE journey_id = $1 AND effect = $2', [
      journey,
      effect,
    ])
  ).length;

describe('a second version of the method', () => {
  it('leaves the journeys under way on the first: their acts, their timers', async () => {
    const journey = await before.shortlisted();
    await method.settle(group);
    expect(await timers(journey)).toEqual({ shortlist_review: '2026-03-23' });
    await expect(
      method.act(group.coordinator, journey, 'note_visit', { sentence: 'Fonderie.' }),
    ).rejects.toMatchObject({
      code: 'act_unknown',
    });
    await method.act(group.coordinator, journey, 'hold', { barrier: 'mobility' });
    await method.act(group.coordinator, journey, 'resume');
    expect(await method.row(group, 'SELECT definition_version FROM journeys WHERE id = $1', [journey])).toEqual({ definition_version: 1 }); // prettier-ignore
    expect(await timers(journey)).toEqual({ shortlist_review: '2026-03-23' });
  });

  it('is the one that new journeys start under', async () => {
    const journey = await new PeopleOnTheWay(method, group).shortlisted();
    expect(await method.row(group, 'SELECT definition_version FROM journeys WHERE id = $1', [journey])).toEqual({ definition_version: 2 }); // prettier-ignore
    expect(await timers(journey)).toEqual({ shortlist_review: '2026-03-16', first_call: '2026-03-05' });
  });
});

describe('moving a journey to it', () => {
  it('is an act of the journal: the state stays, acts and timers are those of the second version', async () => {
    const journey = await before.shortlisted();
    await method.on('2026-03-04', group);
    expect(await move(journey)).toMatchObject({ state: 'shortlisted', version: 6 });
    const line = await method.row(group, 'SELECT act, from_state, to_state, actor_id, actor_role, definition_version, payload FROM journey_events WHERE journey_id = $1 AND version = 6', [journey]); // prettier-ignore
    expect(line).toEqual({
      act: 'move_definition', from_state: 'shortlisted', to_state: 'shortlisted', actor_id: group.director.userId,
      actor_role: 'director', definition_version: 2, payload: { from: 1, to: 2 },
    }); // prettier-ignore
    expect(await timers(journey)).toEqual({ shortlist_review: '2026-03-16', first_call: '2026-03-05' });
    await method.act(group.coordinator, journey, 'note_visit', { sentence: 'Visite de la fonderie.' });
    await method.act(group.coordinator, journey, 'skip_poe', { reason: 'Prête à travailler.' });
    await method.settle(group);
    expect(await method.check()).toMatchObject({ replayMismatches: 0, chainBreaks: 0, orphanTimers: 0 });
  });

  it('is refused towards the same version, an older one, and one that does not exist', async () => {
    const journey = await before.shortlisted();
    await expect(move(journey, 1)).rejects.toMatchObject({ code: 'definition_not_newer' });
    await expect(move(journey, 3)).rejects.toMatchObject({ code: 'definition_unknown' });
    await move(journey);
    await expect(move(journey, 2)).rejects.toMatchObject({ code: 'definition_not_newer' });
    await expect(move(journey, 1)).rejects.toMatchObject({ code: 'definition_not_newer' });
  });

  it('does not exist in another group', async () => {
    const elsewhere = await method.group('Ailleurs');
    const journey = await before.shortlisted();
    const asked = new MoveDefinition(method.parts.app, method.machinery).execute(
      elsewhere.director,
      journey,
      2,
    );
    await expect(asked).rejects.toMatchObject({ code: 'not_found' });
  });

  it('says nothing a second time: neither the reminder told, nor the filing answered', async () => {
    const waiting = await before.referred();
    const working = await before.signed(await before.offer());
    await method.on('2026-03-10', group);
    expect(await timesTold(waiting, 'tell_coordinator_referral_waits')).toBe(1);
    await move(waiting);
    await method.settle(group);
    expect(await timesTold(waiting, 'tell_coordinator_referral_waits')).toBe(1);

    for (const day of ['2026-06-01', '2026-06-03']) await method.on(day, group);
    await method.act(group.coordinator, working, 'file_contract', { filed_on: '2026-06-03' });
    const there = await timers(working);
    await move(working);
    expect(await timers(working)).toEqual(there);
  });

  it('keeps a reminder that repeats at its pace', async () => {
    const journey = await before.shortlisted();
    await method.on('2026-03-23', group);
    expect(await timers(journey)).toEqual({ shortlist_review: '2026-04-13' });
    await move(journey);
    expect(await timers(journey)).toMatchObject({ shortlist_review: '2026-04-13' });
  });

  it('on hold keeps what is left of each wait', async () => {
    const journey = await before.shortlisted();
    await method.on('2026-03-04', group);
    await method.act(group.coordinator, journey, 'hold', { barrier: 'mobility' });
    await method.on('2026-03-14', group);
    await move(journey);
    await method.on('2026-03-17', group);
    expect(await timesTold(journey, 'task_review_shortlist')).toBe(0);
    await method.on('2026-03-18', group);
    expect(await timesTold(journey, 'task_review_hold')).toBe(1);
    await method.act(group.coordinator, journey, 'resume');
    expect(await timers(journey)).toMatchObject({ shortlist_review: '2026-03-30' });
  });
});
