import { DEFINITIONS, forgetWords } from '@passerelle/journeys';
import { Client } from 'pg';
import { useTestDatabase } from '../../environment/database';
import type { Group } from '../../factories/a-group';
import { Steps } from '../../factories/steps-of-a-person';
import { TheMethod } from '../../factories/the-method';

jest.setTimeout(60_000);
const urls = useTestDatabase();
const method = new TheMethod(urls);
let group: Group;
let steps: Steps;
let journey: string;

beforeAll(async () => {
  await method.open();
  await method.setClock('2026-03-02');
  group = await method.group('Sud de l’Aisne');
  steps = new Steps(method, group);
});
afterAll(() => method.close());

it('takes a person from their referral to the end of their follow-up', async () => {
  const { advisor, coordinator, director, employer, otherEmployer } = group;
  const [offer, otherOffer] = [await steps.offer('first'), await steps.offer('other')];

  journey = await steps.referred();
  await method.on('2026-03-03', group);
  await method.act(coordinator, journey, 'ask_information', { question: 'Le samedi est-il possible ?' });
  await method.act(advisor, journey, 'answer_information', { answer: 'Oui, une semaine sur deux.' });
  await method.act(coordinator, journey, 'admit');

  const event = await steps.event('2026-03-17');
  await method.on('2026-03-05', group);
  await method.act(coordinator, journey, 'invite', { pass_dating: event });
  await method.on('2026-03-10', group);
  await method.act(steps.personOf(journey, 'confirm_presence'), journey, 'confirm_presence');
  await method.on('2026-03-15', group);
  await method.setClock('2026-03-17T12:30:00Z');
  await steps.openDoors(event);
  await method.act(group.referent, journey, 'check_in');
  await method.on('2026-03-19', group);
  await method.act(coordinator, journey, 'shortlist', { sentence: 'A posé les bonnes questions.' });

  const session = await steps.session('2026-04-07');
  await method.act(coordinator, journey, 'enrol', { poe_session: session });
  await method.on('2026-03-31', group);
  await method.setClock('2026-04-07T07:00:00Z');
  await steps.signIn(journey);
  await method.on('2026-04-07', group);
  expect(await steps.state(journey)).toBe('poe_running');
  await method.on('2026-04-14', group);
  await steps.review(journey);
  await method.on('2026-05-16T15:30:00Z', group);
  expect(await steps.state(journey)).toBe('choosing');

  await method.on('2026-05-18', group);
  await steps.choose(journey, offer, otherOffer);
  await steps.answer(otherEmployer, journey, 'yes');
  await steps.answer(employer, journey, 'yes');
  await method.settle(group);
  expect(await steps.state(journey)).toBe('offer_agreed');

  await method.on('2026-05-21', group);
  await method.act(coordinator, journey, 'prepare_contract', {
    starts_on: '2026-06-01',
    ends_on: '2027-05-31',
    trial_ends_on: '2026-06-30',
    qualification_aim: 'CQPM conducteur d’équipements industriels',
    weekly_hours: 35,
    tutor_name: 'Jean Moreau',
  });
  await method.on('2026-05-26', group);
  const signatures = { signed_by_group_on: '2026-05-26', signed_by_person_on: '2026-05-26' };
  await method.act(director, journey, 'sign_contract', signatures);
  await method.on('2026-06-01', group);
  expect(await steps.state(journey)).toBe('contract_running');
  await method.on('2026-06-03', group);
  await method.act(coordinator, journey, 'file_contract', { filed_on: '2026-06-03' });
  await method.on('2026-06-24', group);
  expect((await steps.story(journey)).at(-1)).toBe('record_opco_answer');
  for (const day of ['2026-06-25', '2026-07-01', '2026-09-01', '2026-12-01', '2027-03-01', '2027-04-01'])
    await method.on(day, group);
  await method.on('2027-05-31T16:30:00Z', group);
  expect(await steps.state(journey)).toBe('contract_ended');

  await method.on('2027-06-10', group);
  const exit = { outcome: 'cdi', happened_on: '2027-06-01', proof: 'employment_contract' };
  await method.act(coordinator, journey, 'record_exit', exit);
  for (const [day, month] of [
    ['2027-09-01', 3],
    ['2027-12-01', 6],
    ['2028-06-01', 12],
  ] as const) {
    await method.on(day, group);
    const answer = { follow_up_month: month, still_employed: true };
    await method.act(steps.personOf(journey, 'answer_follow_up'), journey, 'answer_follow_up', answer);
  }
  await method.on('2028-06-22', group);
  expect(await steps.state(journey)).toBe('followed_up');
});

describe('at its end', () => {
  it('every act stands in the journal once, in order', async () => {
    expect(await steps.story(journey)).toEqual([
      'refer', 'ask_information', 'answer_information', 'admit', 'invite', 'confirm_presence', 'check_in', 'shortlist',
      'enrol', 'start_poe', 'complete_poe', 'open_choice', 'agree_offer', 'prepare_contract', 'sign_contract',
      'start_contract', 'file_contract', 'record_opco_answer', 'end_contract', 'record_exit', 'answer_follow_up',
      'answer_follow_up', 'answer_follow_up', 'close_follow_up',
    ]); // prettier-ignore
    const numbers = await method.rows<{ version: number }>(group, 'SELECT version FROM journey_events WHERE journey_id = $1 ORDER BY version', [journey]); // prettier-ignore
    expect(numbers.map(({ version }) => version)).toEqual(numbers.map((_, place) => place + 1));
  });

  it('every effect that an act promises was run once', async () => {
    const story = await steps.story(journey);
    const { acts } = DEFINITIONS.get('pass-industries', 1);
    const promised = story.flatMap((act, place) =>
      (acts[act]?.effects ?? []).map((effect) => `${journey}:${String(place + 1)}:${effect}`),
    );
    const run = await method.rows<{ key: string; state: string }>(group, 'SELECT key, state FROM effect_ledger WHERE journey_id = $1', [journey]); // prettier-ignore
    const keys = new Set(
      run.filter(({ state }) => state === 'done' || state === 'void').map(({ key }) => key),
    );
    expect(promised.length).toBeGreaterThan(40);
    expect(promised.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('the reminders of each wait were told', async () => {
    expect(await steps.told(journey)).toEqual(
      expect.arrayContaining([
        'tell_person_event_reminder', 'task_check_papers', 'tell_person_poe_soon', 'task_weekly_review',
        'tell_coordinator_file_contract', 'task_trial_review', 'task_tutor_review', 'task_prepare_exit',
        'ask_follow_up_3', 'ask_follow_up_6', 'ask_follow_up_12',
      ]), // prettier-ignore
    );
  });

  it('no timer is left, and journal, chain and state agree', async () => {
    expect(await method.rows(group, 'SELECT name FROM timers WHERE journey_id = $1', [journey])).toEqual([]);
    expect(await method.check()).toEqual({
      journeys: 1, replayMismatches: 0, chainBreaks: 0, orphanTimers: 0, stuckOutbox: 0, ok: true,
    }); // prettier-ignore
  });
});

describe('tampering as superuser', () => {
  const columns = [
    ['act', `act || 'x'`],
    ['from_state', `coalesce(from_state, '') || 'x'`],
    ['to_state', `to_state || 'x'`],
    ['actor_id', `gen_random_uuid()`],
    ['actor_role', `actor_role || 'x'`],
    ['on_behalf_of', `'x'`],
    ['definition_version', `definition_version + 1`],
    ['request_key', `'x'`],
    ['payload', `payload || '{"x": 1}'`],
    ['words_hash', `'\\x00'`],
    ['at', `at + interval '1 millisecond'`],
    ['at', `at + interval '1 microsecond'`],
    ['previous_hash', `set_byte(coalesce(previous_hash, decode(repeat('00', 32), 'hex')), 0, 7)`],
    ['hash', `set_byte(hash, 0, (get_byte(hash, 0) + 1) % 256)`],
  ] as const;

  it.each(columns)('with %s (%s) of any line is seen', async (column, value) => {
    const { n } = await method.row<{ n: number }>(group, 'SELECT count(*)::int AS n FROM journey_events');
    for (const version of [1, 2, n]) {
      const undo = await tamper(
        `UPDATE journey_events SET ${column} = ${value} WHERE version = ${String(version)}`,
      );
      const report = await method.check();
      await undo();
      expect([version, report.ok]).toEqual([version, false]);
    }
    expect((await method.check()).ok).toBe(true);
  });

  it.each([
    [
      'removing the last line',
      'DELETE FROM journey_events WHERE version = (SELECT max(version) FROM journey_events)',
    ],
    ['removing a line in the middle', 'DELETE FROM journey_events WHERE version = 6'],
    [
      'changing a word that was said',
      `UPDATE journal_words SET words = jsonb_set(words, '{question}', '"Le dimanche ?"') WHERE version = 2`,
    ],
    ['moving the state', `UPDATE journeys SET state = 'exited'`],
    ['moving the version', 'UPDATE journeys SET version = version + 1'],
    ['forgetting a hold', 'UPDATE journeys SET on_hold = true'],
    [
      'a line of no journey',
      `INSERT INTO journey_events SELECT (jsonb_populate_record(e, jsonb_build_object('journey_id', gen_random_uuid()))).*
       FROM journey_events e WHERE version = 6`,
    ],
    [
      'a timer of no journey',
      `INSERT INTO timers (group_id, id, journey_id, name, due_at, pausable)
       SELECT group_id, gen_random_uuid(), gen_random_uuid(), 'referral_waits', now() + interval '9 days', false FROM journeys`,
    ],
    ['changing the head of the chain', `UPDATE journeys SET chain_hash = set_byte(chain_hash, 3, 1)`],
  ])('%s is seen', async (_what, sql) => {
    const undo = await tamper(sql);
    const report = await method.check();
    await undo();
    expect(report.ok).toBe(false);
    expect((await method.check()).ok).toBe(true);
  });
});

it('erasing the words of a person keeps the chain whole', async () => {
  const words = (): Promise<unknown[]> =>
    method.rows(group, 'SELECT 1 FROM journal_words WHERE journey_id = $1', [journey]);
  expect(await words()).not.toEqual([]);
  await method.as(group.coordinator, (tx) => forgetWords(tx, [journey]));
  expect(await words()).toEqual([]);
  expect(await method.check()).toMatchObject({ chainBreaks: 0, replayMismatches: 0, ok: true });
});

/** Writes what nobody may write, with every safeguard of the tables switched off. @returns what puts it back */
async function tamper(sql: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: urls.adminUrl });
  await client.connect();
  await client.query(`SET session_replication_role = replica`);
  for (const table of TABLES)
    await client.query(`CREATE TEMP TABLE saved_${table} AS SELECT * FROM ${table}`);
  await client.query(sql);
  return async () => {
    for (const table of [...TABLES].reverse()) await client.query(`DELETE FROM ${table}`);
    for (const table of TABLES) await client.query(`INSERT INTO ${table} SELECT * FROM saved_${table}`);
    await client.end();
  };
}

const TABLES = ['journeys', 'journey_events', 'journal_words', 'timers'] as const;
