import { newId } from '@passerelle/kernel';
import { useTestDatabase } from '../../environment/database';
import type { Group } from '../../factories/a-group';
import { PeopleOnTheWay } from '../../factories/people-on-the-way';
import { TheMethod } from '../../factories/the-method';

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

const places = async (session: string): Promise<number> =>
  (
    await method.row<{ n: number }>(group, 'SELECT places_taken AS n FROM poe_sessions WHERE id = $1', [
      session,
    ])
  ).n;

it('no-show who found a job: marked absent by the evening, then exits to that job on the word of the advisor', async () => {
  const journey = await people.admitted();
  const event = await people.event('2026-03-17', 1);
  await method.act(group.coordinator, journey, 'invite', { pass_dating: event });
  await method.act(people.personOf(journey, 'confirm_presence'), journey, 'confirm_presence');

  await method.on('2026-03-17T20:05:00Z', group);
  expect(await people.state(journey)).toBe('absent');
  expect(await people.told(journey)).toContain('tell_advisor_absent');
  await method.on('2026-03-22', group);
  expect(await people.tasks(journey)).toContain('what_happened');

  const found = { outcome: 'cdd_6_months_or_more', happened_on: '2026-03-16', proof: 'third_party_statement', company_name: 'Champagne Pannier' }; // prettier-ignore
  await method.act(group.advisor, journey, 'record_exit', found);
  await method.settle(group);
  expect(await people.state(journey)).toBe('exited');
  expect(await people.tasks(journey)).not.toContain('what_happened');
  expect(await method.rows(group, 'SELECT name FROM timers WHERE journey_id = $1 ORDER BY 1', [journey])).toEqual([
    { name: 'follow_up_12' }, { name: 'follow_up_3' }, { name: 'follow_up_6' }, { name: 'follow_up_over' },
  ]); // prettier-ignore
});

describe('place refused the day before', () => {
  it('goes to the next of the list, who starts with the others', async () => {
    const session = await people.session('2026-04-07', 1);
    const [first, next] = [await people.enrolled(session), await people.shortlisted()];
    await method.act(group.coordinator, next, 'waitlist', { poe_session: session });

    await method.on('2026-04-06', group);
    await method.act(people.personOf(first, 'decline_place'), first, 'decline_place', { sentence: 'Mon fils est malade.' }); // prettier-ignore
    await method.settle(group);
    expect([await people.state(first), await people.state(next)]).toEqual(['shortlisted', 'place_proposed']);
    expect(await places(session)).toBe(1);

    await method.act(people.personOf(next, 'accept_place'), next, 'accept_place');
    await method.setClock('2026-04-07T07:00:00Z');
    await people.signIn(next);
    await method.on('2026-04-07', group);
    expect(await people.state(next)).toBe('poe_running');
  });

  it('is proposed in turn to each of the list until someone answers within two days', async () => {
    const session = await people.session('2026-04-07', 1);
    const first = await people.enrolled(session);
    const waiting = [await people.shortlisted(), await people.shortlisted()];
    for (const journey of waiting)
      await method.act(group.coordinator, journey, 'waitlist', { poe_session: session });

    await method.on('2026-03-30', group);
    await method.act(group.advisor, first, 'decline_place');
    await method.settle(group);
    await method.on('2026-04-01T08:05:00Z', group);
    expect([await people.state(waiting[0]!), await people.state(waiting[1]!)]).toEqual([
      'shortlisted',
      'place_proposed',
    ]);
    expect(await places(session)).toBe(1);
  });
});

describe('two programmes at once', () => {
  it('run side by side until two internships would overlap', async () => {
    const { groupId } = group;
    const other = { ...group, programmeId: newId() };
    await method.rows(
      group,
      `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on) VALUES ($1, $2, 'Promotion Soissons', '3208', '2026-01-05')`,
      [other.programmeId, groupId],
    );
    const there = new PeopleOnTheWay(method, other);
    const session = await people.session('2026-04-07');
    const second = await there.session('2026-05-04');
    const later = await there.session('2026-06-08');
    const journey = await people.enrolled(session);
    const { candidate_id: person } = await method.row<{ candidate_id: string }>(group, 'SELECT candidate_id FROM journeys WHERE id = $1', [journey]); // prettier-ignore

    const { journeyId } = await method.refer(group.referent, other, person);
    await method.act(group.coordinator, journeyId, 'admit');
    const event = await there.event('2026-03-02');
    await method.act(group.coordinator, journeyId, 'invite', { pass_dating: event });
    await there.openDoors(event);
    await method.act(group.coordinator, journeyId, 'check_in');
    await method.act(group.coordinator, journeyId, 'shortlist', { sentence: 'Motivée.' });
    await expect(
      method.act(group.coordinator, journeyId, 'enrol', { poe_session: second }),
    ).rejects.toMatchObject({
      code: 'overlapping_poe',
    });
    await method.act(group.coordinator, journeyId, 'enrol', { poe_session: later });
    expect(await people.state(journey)).toBe('poe_enrolled');
  });

  it('cannot be one and the same programme twice', async () => {
    const person = await people.person();
    await method.refer(group.advisor, group, person);
    await expect(method.refer(group.referent, group, person)).rejects.toMatchObject({
      code: 'journey_already_open',
    });
  });
});

it('moved away: handed on with a next step, the place goes on, and coming back finds it taken', async () => {
  const session = await people.session('2026-04-07', 1);
  const [journey, next] = [await people.enrolled(session), await people.shortlisted()];
  await method.act(group.coordinator, next, 'waitlist', { poe_session: session });
  const handedOn = { next_step: 'Rendez-vous le 12 mars à Reims.', organisation: 'Mission locale de Reims' };
  await method.act(group.advisor, journey, 'reorient', handedOn);
  await method.settle(group);
  expect([await people.state(journey), await people.state(next)]).toEqual(['reoriented', 'place_proposed']);

  await method.act(group.advisor, next, 'accept_place');
  await expect(
    method.act(group.coordinator, journey, 'reopen', { reason: 'Revenue.' }),
  ).rejects.toMatchObject({
    code: 'no_place_left',
  });
  await method.act(group.coordinator, next, 'decline_place');
  await method.act(group.coordinator, journey, 'reopen', { reason: 'Revenue à Château-Thierry.' });
  expect([await people.state(journey), await places(session)]).toEqual(['poe_enrolled', 1]);
});

describe('advisor gone', () => {
  const gone = (): Promise<unknown> =>
    method.as(group.coordinator, (tx) => tx.query('UPDATE user_roles SET ended_at = app_now() WHERE user_id = $1', [group.advisor.userId])); // prettier-ignore

  it('leaves the person to the structure, which is asked to take over', async () => {
    const journey = await people.admitted();
    await method.settle(group);
    await gone();
    const event = await people.event('2026-03-17');
    await method.act(group.coordinator, journey, 'invite', { pass_dating: event });
    await method.settle(group);
    const tasks = await method.rows<{ prescriber_id: string | null }>(
      group,
      `SELECT prescriber_id FROM tasks WHERE journey_id = $1 AND kind = 'take_over_person' AND done_at IS NULL`,
      [journey],
    );
    expect(tasks).toEqual([{ prescriber_id: group.prescriberId }]);
  });

  it('is replaced by one of another structure, and the first loses access the same minute', async () => {
    const elsewhere = await method.group('Autre structure');
    await method.rows(group, `INSERT INTO partnerships (id, group_id, prescriber_id, since) VALUES ($1, $2, $3, '2026-01-01')`, [newId(), group.groupId, elsewhere.prescriberId]); // prettier-ignore
    const journey = await people.admitted();
    await expect(method.act(elsewhere.advisor, journey, 'hold', { barrier: 'mobility' })).rejects.toMatchObject({ code: 'not_found' }); // prettier-ignore

    await method.act(group.coordinator, journey, 'reassign', { new_advisor: elsewhere.advisor.userId });
    await method.act(elsewhere.advisor, journey, 'hold', { barrier: 'mobility' });
    await expect(method.act(group.advisor, journey, 'resume')).rejects.toMatchObject({ code: 'not_found' });
    await method.settle(group);
    expect(await people.told(journey)).toContain('tell_new_guides');
  });
});

describe('POE skipped', () => {
  it('needs a reason, frees the place and leads to the choice of an offer', async () => {
    const session = await people.session('2026-04-07', 1);
    const journey = await people.enrolled(session);
    await expect(method.act(group.coordinator, journey, 'skip_poe')).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await method.act(group.coordinator, journey, 'skip_poe', { reason: 'Session non financée.' });
    await method.settle(group);
    expect([await people.state(journey), await places(session)]).toEqual(['choosing', 0]);
    expect(await people.told(journey)).toContain('tell_person_offers');
  });
});

it('hired directly in the middle of the POE: the company proposes, the coordinator confirms, the offer never posted is counted', async () => {
  const session = await people.session('2026-04-07', 1);
  const journey = await people.enrolled(session);
  await people.known(journey, group.companyId);
  await method.setClock('2026-04-07T07:00:00Z');
  await people.signIn(journey);
  await method.on('2026-04-20', group);
  expect(await people.state(journey)).toBe('poe_running');

  const hire = {
    company: group.companyId,
    contract_kind: 'cdi',
    happened_on: '2026-04-21',
    job_title: 'Ébavurage',
  };
  await method.act(group.employer, journey, 'hire_directly', hire);
  await method.settle(group);
  expect(await people.state(journey)).toBe('poe_running');
  expect(await people.tasks(journey)).toContain('confirm_proposal');

  await method.act(group.coordinator, journey, 'hire_directly', hire);
  await method.settle(group);
  expect([await people.state(journey), await places(session)]).toEqual(['exited', 0]);
  expect(await people.tasks(journey)).not.toContain('confirm_proposal');
  expect(
    await method.rows(group, 'SELECT o.born_from_hire, o.state, e.outcome FROM exits e JOIN offers o ON o.id = e.offer_id WHERE e.journey_id = $1', [journey]), // prettier-ignore
  ).toEqual([{ born_from_hire: true, state: 'filled', outcome: 'cdi' }]);
  expect(
    await method.rows(group, `SELECT state, interruption_reason FROM guidance_actions WHERE source = 'poe:' || $1`, [session]), // prettier-ignore
  ).toEqual([{ state: 'interrupted', interruption_reason: 'found_a_job' }]);
});

it('a person no channel reaches: every message becomes a dated call for the advisor, with the words to say', async () => {
  const journey = await people.referred({ channel: 'none', email: null, phone: null });
  await method.act(group.coordinator, journey, 'admit');
  await method.settle(group);
  const calls = await method.rows<{ assigned_user_id: string; due_at: Date; details: { words: string[] } }>(
    group,
    `SELECT assigned_user_id, due_at, details FROM tasks WHERE journey_id = $1 AND kind = 'call_person' AND effect = 'tell_person_admitted'`,
    [journey],
  );
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    assigned_user_id: group.advisor.userId,
    due_at: new Date('2026-03-02T17:00:00Z'),
  });
  expect(calls[0]?.details.words.join(' ')).not.toBe('');
  expect(
    method.mail.accepted.filter(({ key }) => key.startsWith(journey) && key.endsWith(':person')),
  ).toEqual([]);
});
