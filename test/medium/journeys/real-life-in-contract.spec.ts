import { useTestDatabase } from '../../environment/database';
import type { Group } from '../../factories/a-group';
import { CONTRACT, PeopleOnTheWay } from '../../factories/people-on-the-way';
import { TheMethod } from '../../factories/the-method';
import { readTimeline } from '../../../libs/journeys/src/queries/timeline';

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
  await formed(`Groupe ${String(serial)}`);
});
afterEach(async () => {
  expect(await method.check()).toMatchObject({ replayMismatches: 0, chainBreaks: 0 });
});

async function formed(name: string, wished: { labelled?: boolean } = {}): Promise<void> {
  group = await method.group(name, wished);
  people = new PeopleOnTheWay(method, group);
}

const seats = async (offer: string): Promise<{ seats_taken: number; state: string }> =>
  method.row(group, 'SELECT seats_taken, state FROM offers WHERE id = $1', [offer]);
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

describe('company withdrawing after the agreement', () => {
  it('frees the seat; the next company the person chose, and which had said yes, is agreed with', async () => {
    const [offer, next] = [await people.offer('first'), await people.offer('other')];
    const journey = await people.agreed(offer, next);
    expect([await seats(offer), await seats(next)]).toEqual([
      { seats_taken: 1, state: 'filled' },
      { seats_taken: 0, state: 'published' },
    ]);
    await method.act(group.coordinator, journey, 'undo_agreement', { undo_reason: 'company_withdrew' });
    expect(await people.state(journey)).toBe('choosing');
    expect((await seats(offer)).seats_taken).toBe(0);
    await method.settle(group);
    expect(await people.state(journey)).toBe('offer_agreed');
    expect((await seats(next)).seats_taken).toBe(1);
    expect(await people.told(journey)).toEqual(expect.arrayContaining(['tell_person_agreement_undone', 'tell_company_agreement_undone'])); // prettier-ignore
  });

  it('is followed by a new choice where nobody else had said yes', async () => {
    const offer = await people.offer('first');
    const journey = await people.agreed(offer);
    await method.act(group.coordinator, journey, 'prepare_contract', CONTRACT);
    await method.act(group.director, journey, 'undo_agreement', { undo_reason: 'company_withdrew' });
    await method.settle(group);
    expect(await people.state(journey)).toBe('choosing');
    expect(await people.tasks(journey)).toContain('collect_choices');
    expect(await method.rows(group, 'SELECT state FROM contracts WHERE journey_id = $1', [journey])).toEqual([
      { state: 'undone' },
    ]);
  });
});

describe('pregnancy in contract', () => {
  it('suspends the contract: its end moves, what was asked for already is not asked for again', async () => {
    const journey = await people.signed(await people.offer());
    for (const day of ['2026-06-01', '2026-06-03', '2026-06-05', '2026-07-01', '2026-09-01']) await method.on(day, group); // prettier-ignore
    await method.act(group.coordinator, journey, 'file_contract', { filed_on: '2026-06-05' });
    await method.on('2026-10-05', group);
    const before = await timers(journey);
    const reviews = await timesTold(journey, 'task_tutor_review');
    expect(before).toMatchObject({ contract_last_day: '2027-05-31', exit_to_prepare: '2027-04-01', review_month_3: '2026-12-01' }); // prettier-ignore

    await method.act(group.coordinator, journey, 'amend_contract', {
      amendment_kind: 'suspension',
      reason: 'Congé de maternité du 12 octobre au 31 janvier.',
      ends_on: '2027-09-19',
    });
    await method.settle(group);
    expect(await timers(journey)).toEqual({
      ...before,
      contract_last_day: '2027-09-19',
      exit_to_prepare: '2027-07-21',
    });
    expect(await timesTold(journey, 'task_tutor_review')).toBe(reviews);
    expect(await timesTold(journey, 'task_filing_due')).toBe(1);
  });

  it('lets reviews wait while the end of the contract runs on', async () => {
    const journey = await people.signed(await people.offer());
    for (const day of ['2026-06-01', '2026-06-03', '2026-06-05', '2026-07-01']) await method.on(day, group);
    await method.act(group.coordinator, journey, 'hold', { barrier: 'family' });
    await method.on('2026-10-05', group);
    expect(await timesTold(journey, 'task_tutor_review')).toBe(1);
    await method.act(group.coordinator, journey, 'resume');
    expect(await timers(journey)).toMatchObject({ contract_last_day: '2027-05-31' });
    await method.on('2027-05-31T16:30:00Z', group);
    expect(await people.state(journey)).toBe('contract_ended');
  });

  it('is nobody’s business outside the group: its reason is masked for the advisor', async () => {
    const journey = await people.signed(await people.offer());
    const words = { amendment_kind: 'suspension', reason: 'Congé de maternité.' };
    await method.act(group.coordinator, journey, 'amend_contract', words);
    const lineFor = async (role: 'coordinator' | 'advisor'): Promise<unknown> =>
      (await method.as(group[role], (tx) => readTimeline(tx, journey, role), group.groupId))[0];
    expect(await lineFor('coordinator')).toMatchObject({
      words: { reason: 'Congé de maternité.' },
      wordsMasked: false,
    });
    expect(await lineFor('advisor')).toMatchObject({ words: null, wordsMasked: true });
  });
});

it('terminated in trial and hired by another member: the same journey goes on to a second contract', async () => {
  const journey = await people.signed(await people.offer('first'));
  await method.on('2026-06-01', group);
  await method.on('2026-06-18', group);
  const end = { termination_reason: 'mutual_agreement', happened_on: '2026-06-18' };
  await method.act(group.director, journey, 'terminate_contract', end);
  await method.settle(group);
  expect(await people.state(journey)).toBe('contract_terminated');
  expect(await people.tasks(journey)).toContain('record_exit');
  expect(await method.rows(group, 'SELECT state, terminated_in_trial FROM contracts WHERE journey_id = $1', [journey])).toEqual([
    { state: 'terminated', terminated_in_trial: true },
  ]); // prettier-ignore

  const other = await people.offer('other');
  await method.act(group.coordinator, journey, 'new_contract', {
    reason: 'La tôlerie la connaît et la veut.',
  });
  await people.choose(journey, other);
  await people.answer(group.otherEmployer, journey, 'yes');
  await method.settle(group);
  const second = { ...CONTRACT, starts_on: '2026-06-22', ends_on: '2027-06-21', trial_ends_on: '2026-07-21' };
  await method.act(group.coordinator, journey, 'prepare_contract', second);
  await people.sign(journey);
  await method.on('2026-06-22', group);
  expect(await people.state(journey)).toBe('contract_running');
  expect(
    await method.rows(group, 'SELECT state, member_company_id FROM contracts WHERE journey_id = $1 ORDER BY starts_on', [journey]), // prettier-ignore
  ).toEqual([
    { state: 'terminated', member_company_id: group.companyId },
    { state: 'running', member_company_id: group.otherCompanyId },
  ]);
});

describe('a group without State aid', () => {
  it.each([
    [false, 'not_applicable'],
    [true, 'potential'],
  ])('labelled %s: a contract is signed all the same, the aid is told as %s', async (labelled, status) => {
    await formed(`Label ${String(labelled)}`, { labelled });
    const journey = await people.signed(await people.offer());
    expect(await people.state(journey)).toBe('contract_signed');
    const { eligibility } = await method.row<{ eligibility: { status: string } }>(group, 'SELECT eligibility FROM contracts WHERE journey_id = $1', [journey]); // prettier-ignore
    expect(eligibility.status).toBe(status);
  });
});
