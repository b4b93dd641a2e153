import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { Database, makeDataSource } from '@passerelle/platform';
import { refusal } from '@passerelle/kernel';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../../environment/database';
import { Acting } from '../../factories/acting';
import { aTerritory, candidates, type Territory } from '../../factories/a-territory';
import { aChoice, anOpenOffer, journeysOf } from '../../factories/people-choosing';
import {
  AGREED,
  FIRST_DAY,
  PeopleUnderContract,
  PREPARED,
  SIGNATURES,
  SIGNED,
} from '../../factories/people-under-contract';

const test_database = useTestDatabase();
let source: DataSource;
let territory: Territory;
let acting: Acting;
let people: PeopleUnderContract;

beforeAll(async () => {
  source = await makeDataSource({
    url: test_database.demoUrl,
    applicationName: 'contracts spec',
  }).initialize();
  const database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), territory.groupId);
  people = new PeopleUnderContract(acting, territory);
});
afterAll(() => source.destroy());

const agreedPeople = (count: number): Promise<string[]> => people.agreed(count);
const agreed = (ids: string[]): Promise<string[]> => people.agree(ids);
const inContract = (): Promise<string> => people.inContract();

interface ContractRow {
  state: string;
  starts_on: string;
  ends_on: string;
  ended_on: string | null;
  terminated_in_trial: boolean | null;
  eligibility: { status: string; amount: string | null } | null;
  rule_version: string | null;
}

async function contractOf(journeyId: string): Promise<ContractRow | undefined> {
  const rows = await acting.rows<ContractRow>(
    `SELECT state, starts_on::text, ends_on::text, ended_on::text, terminated_in_trial, eligibility, rule_version
     FROM contracts WHERE journey_id = $1 ORDER BY created_at DESC LIMIT 1`,
    [journeyId],
  );
  return rows[0];
}

const timersOf = async (journeyId: string, name: string) =>
  (
    await acting.rows<{ due: string }>(
      `SELECT to_char(due_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS due FROM timers WHERE journey_id = $1 AND name = $2`,
      [journeyId, name],
    )
  ).map(({ due }) => due);

const braidOf = (journeyId: string) =>
  acting.rows<{ kind: string; state: string; starts_on: string; ends_on: string }>(
    `SELECT a.kind, a.state, a.starts_on::text, a.ends_on::text FROM guidance_actions a JOIN journeys j ON j.candidate_id = a.candidate_id
     WHERE j.id = $1 ORDER BY a.kind DESC`,
    [journeyId],
  );

describe('a contract from preparation to its last day', () => {
  it('opens an assignment, shows work and training on the braid, and plans the tutor’s reviews', async () => {
    const journeyId = await inContract();
    expect(await braidOf(journeyId)).toEqual([
      { kind: 'work_situation', state: 'running', starts_on: '2026-04-01', ends_on: '2027-03-31' },
      { kind: 'training', state: 'running', starts_on: '2026-04-01', ends_on: '2027-03-31' },
    ]);
    const reviews = await acting.rows<{ month: number }>(
      'SELECT r.month FROM tutor_reviews r JOIN contracts c ON c.id = r.contract_id WHERE c.journey_id = $1 ORDER BY month',
      [journeyId],
    );
    expect(reviews.map(({ month }) => month)).toEqual([1, 3, 6, 9]);
    expect(await timersOf(journeyId, 'contract_last_day')).toEqual(['2027-03-31']);

    await acting.done('2027-03-31T17:00:00Z', journeyId, 'end_contract', {}, 'system');
    expect(await contractOf(journeyId)).toMatchObject({ state: 'ended', ended_on: '2027-03-31' });
    expect((await braidOf(journeyId)).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('is not signed before the tutor in the company is named', async () => {
    const [journeyId = ''] = await agreedPeople(1);
    const { tutor_name: _tutor, ...withoutTutor } = PREPARED;
    await acting.done(AGREED, journeyId, 'prepare_contract', withoutTutor);
    const outcome = (await acting.act(SIGNED, [journeyId], 'sign_contract', SIGNATURES)).get(journeyId);
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: refusal('checks_blocking', { checks: 'le nom du tuteur ou de la tutrice dans l’entreprise' }),
    });
  });

  it('is not filed on a day that has not come, nor before both signatures', async () => {
    const journeyId = await inContract();
    const filedOn = async (day: string) =>
      (await acting.act('2026-04-03T09:00:00Z', [journeyId], 'file_contract', { filed_on: day })).get(
        journeyId,
      );
    expect(await filedOn('2026-04-04')).toMatchObject({ refusal: { code: 'filed_in_future' } });
    expect(await filedOn('2026-03-09')).toEqual({
      kind: 'refused',
      refusal: refusal('filed_before_signature', {
        date: '9\u00a0mars\u00a02026',
        signed: '10\u00a0mars\u00a02026',
      }),
    });
    expect(await filedOn('2026-03-10')).toMatchObject({ kind: 'done' });
  });

  it('is filed once, and the silence of the OPCO is an acceptance after twenty days', async () => {
    const journeyId = await inContract();
    await acting.done('2026-04-03T09:00:00Z', journeyId, 'file_contract', { filed_on: '2026-04-03' });
    const early = await acting.act('2026-04-10T09:00:00Z', [journeyId], 'record_opco_answer', {}, 'system');
    expect(early.get(journeyId)).toMatchObject({ refusal: { code: 'opco_still_in_time' } });
    await acting.done('2026-04-23T09:00:00Z', journeyId, 'record_opco_answer', {}, 'system');
    const [filed] = await acting.rows(
      'SELECT opco_answer, opco_answered_on::text FROM contracts WHERE journey_id = $1',
      [journeyId],
    );
    expect(filed).toEqual({ opco_answer: 'tacit', opco_answered_on: '2026-04-23' });
  });
});

describe('the State aid', () => {
  it('has no object in a group without the label, and keeps nobody from signing', async () => {
    await acting.rows('UPDATE employer_groups SET labelled = false WHERE id = $1', [territory.groupId]);
    const journeyId = await inContract();
    await acting.rows('UPDATE employer_groups SET labelled = true WHERE id = $1', [territory.groupId]);
    expect(await contractOf(journeyId)).toMatchObject({
      state: 'running',
      eligibility: { status: 'not_applicable', amount: null },
      rule_version: 'geiq-aid-2022-03',
    });
  });

  it('claims nothing where no prescriber referred the person', async () => {
    const journeyId = await inContract();
    expect((await contractOf(journeyId))?.eligibility).toMatchObject({ status: 'to_document', amount: null });
  });
});

describe('two contracts of one person on the same days', () => {
  it('are refused beforehand, with the days of the first', async () => {
    const [person = ''] = await acting.at(AGREED, (tx) => candidates(tx, territory.groupId, 1));
    const other = await acting.at(AGREED, (tx) => aTerritoryProgramme(tx, territory.groupId));
    const [first = ''] = await agreed(
      await acting.at(AGREED, (tx) => journeysOf(tx, territory, 'choosing', [person])),
    );
    const second = await acting.at(AGREED, async (tx) => {
      const [id = ''] = await journeysOf(tx, other, 'choosing', [person]);
      const { offerId } = await anOpenOffer(tx, other);
      await aChoice(tx, territory.groupId, id, offerId, 1, true);
      return id;
    });
    await acting.act(AGREED, [second], 'agree_offer', {}, 'system');
    await acting.done(AGREED, first, 'prepare_contract', PREPARED);
    const outcome = (await acting.act(AGREED, [second], 'prepare_contract', PREPARED)).get(second);
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: refusal('overlapping_contract', {
        from: '1er\u00a0avril\u00a02026',
        to: '31\u00a0mars\u00a02027',
      }),
    });
  });

  it('are told apart inside one batch: the others of the batch are written', async () => {
    const [person = ''] = await acting.at(AGREED, (tx) => candidates(tx, territory.groupId, 1));
    const other = await acting.at(AGREED, (tx) => aTerritoryProgramme(tx, territory.groupId));
    const twice = await acting.at(AGREED, async (tx) => [
      ...(await journeysOf(tx, territory, 'choosing', [person])),
      ...(await journeysOf(tx, other, 'choosing', [person])),
    ]);
    await agreed(twice);
    const alone = await agreedPeople(5);

    const outcomes = await acting.act(AGREED, [...twice, ...alone], 'prepare_contract', PREPARED);

    const refused = [...outcomes.entries()].filter(([, { kind }]) => kind === 'refused');
    expect(refused).toHaveLength(1);
    expect(twice).toContain(refused[0]?.[0]);
    expect(refused[0]?.[1]).toMatchObject({ refusal: { code: 'overlapping_contract' } });
    expect(alone.every((id) => outcomes.get(id)?.kind === 'done')).toBe(true);
  });
});

describe('a contract ended before its time', () => {
  it('is in the trial period up to its last day, and frees the days after', async () => {
    const journeyId = await inContract();
    await acting.done('2026-04-30T09:00:00Z', journeyId, 'terminate_contract', {
      termination_reason: 'employer_decision',
      happened_on: '2026-04-30',
    });
    expect(await contractOf(journeyId)).toMatchObject({
      state: 'terminated',
      terminated_in_trial: true,
      ended_on: '2026-04-30',
    });
    expect((await braidOf(journeyId)).map(({ state, ends_on }) => [state, ends_on])).toEqual([
      ['interrupted', '2026-04-30'],
      ['interrupted', '2026-04-30'],
    ]);
    const [assignment] = await acting.rows(
      'SELECT m.ends_on::text FROM assignments m JOIN contracts c ON c.id = m.contract_id WHERE c.journey_id = $1',
      [journeyId],
    );
    expect(assignment).toEqual({ ends_on: '2026-04-30' });
  });

  it('is after the trial period from the day after', async () => {
    const journeyId = await inContract();
    await acting.done('2026-05-01T09:00:00Z', journeyId, 'terminate_contract', {
      termination_reason: 'mutual_agreement',
      happened_on: '2026-05-01',
    });
    expect((await contractOf(journeyId))?.terminated_in_trial).toBe(false);
  });

  it('lets the person be hired by another member of the group: terminated in trial, then a further contract', async () => {
    const journeyId = await inContract();
    await acting.done('2026-04-20T09:00:00Z', journeyId, 'terminate_contract', {
      termination_reason: 'hired_by_member',
      happened_on: '2026-04-20',
    });
    await acting.done('2026-04-21T09:00:00Z', journeyId, 'new_contract', {
      reason: 'Une autre entreprise l’attend.',
    });
    await acting.at('2026-04-21T10:00:00Z', async (tx) => {
      const { offerId } = await anOpenOffer(tx, territory);
      await aChoice(tx, territory.groupId, journeyId, offerId, 1, true);
    });
    await acting.done('2026-04-21T10:00:00Z', journeyId, 'agree_offer', {}, 'system');
    await acting.done('2026-04-21T10:00:00Z', journeyId, 'prepare_contract', {
      ...PREPARED,
      starts_on: '2026-05-04',
      ends_on: '2027-05-03',
      trial_ends_on: '2026-06-03',
    });
    expect(await contractOf(journeyId)).toMatchObject({ state: 'preparing', starts_on: '2026-05-04' });
  });

  it('cannot end after its own end', async () => {
    const journeyId = await inContract();
    const outcome = await acting.act('2027-03-01T09:00:00Z', [journeyId], 'terminate_contract', {
      termination_reason: 'other',
      happened_on: '2027-04-15',
    });
    expect(outcome.get(journeyId)).toMatchObject({ refusal: { code: 'outside_contract_dates' } });
  });
});

describe('a pregnancy in contract', () => {
  it('moves the end date by a restricted amendment, and every date that follows from it', async () => {
    const journeyId = await inContract();
    await acting.done('2026-09-01T09:00:00Z', journeyId, 'amend_contract', {
      amendment_kind: 'suspension',
      reason: 'Congé de maternité',
      ends_on: '2027-08-31',
    });
    expect(await contractOf(journeyId)).toMatchObject({ state: 'running', ends_on: '2027-08-31' });
    const [amendment] = await acting.rows(
      `SELECT a.kind, a.restricted, a.changes FROM contract_amendments a JOIN contracts c ON c.id = a.contract_id WHERE c.journey_id = $1`,
      [journeyId],
    );
    expect(amendment).toEqual({
      kind: 'suspension',
      restricted: true,
      changes: { endsOn: { from: '2027-03-31', to: '2027-08-31' } },
    });
    expect(await timersOf(journeyId, 'contract_last_day')).toEqual(['2027-08-31']);
    expect((await braidOf(journeyId)).map(({ ends_on }) => ends_on)).toEqual(['2027-08-31', '2027-08-31']);
  });

  it('is refused where another contract of the person already covers the new days', async () => {
    const [person = ''] = await acting.at(AGREED, (tx) => candidates(tx, territory.groupId, 1));
    const other = await acting.at(AGREED, (tx) => aTerritoryProgramme(tx, territory.groupId));
    const both = await acting.at(AGREED, async (tx) => [
      ...(await journeysOf(tx, territory, 'choosing', [person])),
      ...(await journeysOf(tx, other, 'choosing', [person])),
    ]);
    await agreed(both);
    const [first = '', second = ''] = both;
    await acting.done(AGREED, first, 'prepare_contract', PREPARED);
    await acting.done(AGREED, second, 'prepare_contract', {
      ...PREPARED,
      starts_on: '2027-04-01',
      ends_on: '2028-03-31',
      trial_ends_on: '2027-04-30',
    });
    await acting.done(SIGNED, first, 'sign_contract', SIGNATURES);
    const outcome = await acting.act(SIGNED, [first], 'amend_contract', {
      amendment_kind: 'end_date',
      reason: 'Prolongation',
      ends_on: '2027-06-30',
    });
    expect(outcome.get(first)).toMatchObject({
      refusal: { code: 'overlapping_contract', params: { from: '1er\u00a0avril\u00a02027' } },
    });
  });
});

describe('a company that withdraws after the agreement', () => {
  it('leaves nothing of the signed contract on the braid', async () => {
    const [journeyId = ''] = await agreedPeople(1);
    await acting.done(AGREED, journeyId, 'prepare_contract', PREPARED);
    await acting.done(SIGNED, journeyId, 'sign_contract', SIGNATURES);
    await acting.done('2026-03-20T09:00:00Z', journeyId, 'undo_agreement', {
      undo_reason: 'company_withdrew',
    });
    expect((await contractOf(journeyId))?.state).toBe('undone');
    expect(await braidOf(journeyId)).toEqual([]);
    expect(await timersOf(journeyId, 'contract_day_one')).toEqual([]);
  });

  it('is too late once the contract has begun', async () => {
    const [journeyId = ''] = await agreedPeople(1);
    await acting.done(AGREED, journeyId, 'prepare_contract', PREPARED);
    await acting.done(SIGNED, journeyId, 'sign_contract', SIGNATURES);
    const outcome = await acting.act(FIRST_DAY, [journeyId], 'undo_agreement', {
      undo_reason: 'company_withdrew',
    });
    expect(outcome.get(journeyId)).toMatchObject({ refusal: { code: 'contract_already_started' } });
  });
});

async function aTerritoryProgramme(
  tx: Parameters<Parameters<Acting['at']>[1]>[0],
  groupId: string,
): Promise<Territory> {
  const rows: { id: string }[] = await tx.query(
    `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on)
     VALUES (gen_random_uuid(), $1, 'Autre ' || gen_random_uuid(), '3202', '2026-01-05') RETURNING id`,
    [groupId],
  );
  return { groupId, programmeId: rows[0]?.id ?? '' };
}
