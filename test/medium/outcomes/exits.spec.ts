import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { Database, makeDataSource } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../../environment/database';
import { Acting } from '../../factories/acting';
import { aTerritory, type Territory } from '../../factories/a-territory';

import { aChoice, anOpenOffer, peopleIn } from '../../factories/people-choosing';

const NOW = '2026-03-02T09:00:00Z';
const test_database = useTestDatabase();
let source: DataSource;
let territory: Territory;
let acting: Acting;

beforeAll(async () => {
  source = await makeDataSource({ url: test_database.demoUrl, applicationName: 'exits spec' }).initialize();
  const database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), territory.groupId);
});
afterAll(() => source.destroy());

const exitOf = async (journeyId: string) =>
  (
    await acting.rows<Record<string, unknown>>(
      `SELECT e.outcome, e.contract_kind, e.company_name, e.proof_kind, e.cancelled_at, o.born_from_hire
       FROM exits e LEFT JOIN offers o ON o.id = e.offer_id WHERE e.journey_id = $1 ORDER BY e.recorded_at DESC LIMIT 1`,
      [journeyId],
    )
  )[0];
const followUpsOf = (journeyId: string) =>
  acting.rows<{ month: number; due_on: string; answered: boolean }>(
    `SELECT month, due_on::text, answered_at IS NOT NULL AS answered FROM follow_ups WHERE journey_id = $1 ORDER BY month`,
    [journeyId],
  );

describe('a hire by a company that had posted nothing', () => {
  it('gives birth to an offer, filled from the start, and to an exit', async () => {
    const [journeyId = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'poe_running', 1));
    const { companyId } = await acting.at(NOW, (tx) => anOpenOffer(tx, territory));
    await acting.done(NOW, journeyId, 'hire_directly', {
      company: companyId,
      contract_kind: 'cdi',
      happened_on: '2026-03-01',
      job_title: 'Agente de quai',
    });
    expect(await exitOf(journeyId)).toMatchObject({
      outcome: 'cdi',
      contract_kind: 'cdi',
      proof_kind: 'none',
      born_from_hire: true,
    });
    expect((await followUpsOf(journeyId)).map(({ month, due_on }) => [month, due_on])).toEqual([
      [3, '2026-06-01'],
      [6, '2026-09-01'],
      [12, '2027-03-01'],
    ]);
  });

  it('does not call a fixed-term contract lasting before it is known to last', async () => {
    const [journeyId = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 1));
    const { companyId } = await acting.at(NOW, (tx) => anOpenOffer(tx, territory));
    await acting.done(NOW, journeyId, 'hire_directly', {
      company: companyId,
      contract_kind: 'cdd',
      happened_on: '2026-03-01',
    });
    expect((await exitOf(journeyId))?.['outcome']).toBe('cdd_under_6_months');
  });

  it('gives one offer to each of two hires alike in one batch', async () => {
    const ids = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 2));
    const { companyId } = await acting.at(NOW, (tx) => anOpenOffer(tx, territory));
    await acting.act(NOW, ids, 'hire_directly', {
      company: companyId,
      contract_kind: 'cdi',
      happened_on: '2026-03-01',
    });
    const offers = await acting.rows<{ offer_id: string }>(
      'SELECT offer_id FROM exits WHERE journey_id = ANY($1::uuid[])',
      [ids],
    );
    expect(new Set(offers.map(({ offer_id }) => offer_id)).size).toBe(2);
  });

  it('names the field when the company is not of the group, and writes nothing', async () => {
    const [journeyId = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'choosing', 1));
    const { offerId } = await acting.at(NOW, (tx) => anOpenOffer(tx, territory));
    await acting.at(NOW, (tx) => aChoice(tx, territory.groupId, journeyId, offerId, 1, false));
    const asked = acting.act(NOW, [journeyId], 'hire_directly', {
      company: territory.programmeId,
      contract_kind: 'cdi',
      happened_on: '2026-03-01',
    });
    await expect(asked).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ pointer: '/input/company' }],
    });
    const choices = await acting.rows('SELECT state FROM offer_choices WHERE journey_id = $1', [journeyId]);
    expect(choices).toEqual([{ state: 'waiting' }]);
  });
});

describe('the follow-up of an exit', () => {
  const EXIT = {
    outcome: 'cdi',
    happened_on: '2026-03-01',
    proof: 'payslip',
    company_name: 'Fonderie du Clignon',
  };

  it('is answered when it is due, not before', async () => {
    const [journeyId = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 1));
    await acting.done(NOW, journeyId, 'record_exit', EXIT);
    const answer = { follow_up_month: '3', still_employed: true };
    const early = await acting.act('2026-04-01T09:00:00Z', [journeyId], 'answer_follow_up', answer);
    expect(early.get(journeyId)).toMatchObject({ refusal: { code: 'follow_up_not_expected' } });
    await acting.done('2026-06-01T09:00:00Z', journeyId, 'answer_follow_up', answer);
    expect((await followUpsOf(journeyId)).map(({ answered }) => answered)).toEqual([true, false, false]);
  });

  it('is not closed while the last one is neither answered nor tried three times', async () => {
    const [journeyId = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 1));
    await acting.done(NOW, journeyId, 'record_exit', EXIT);
    const after = '2027-03-25T09:00:00Z';
    const pending = await acting.act(after, [journeyId], 'close_follow_up', {}, 'system');
    expect(pending.get(journeyId)).toMatchObject({ refusal: { code: 'follow_up_pending' } });
    await acting.rows('UPDATE follow_ups SET tries = 3 WHERE journey_id = $1 AND month = 12', [journeyId]);
    await acting.done(after, journeyId, 'close_follow_up', {}, 'system');
  });

  it('ends with a further contract: the exit is taken back and stays on file', async () => {
    const [journeyId = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 1));
    await acting.done(NOW, journeyId, 'record_exit', EXIT);
    await acting.done('2026-05-01T09:00:00Z', journeyId, 'new_contract', { reason: 'Retour au groupement' });
    expect((await exitOf(journeyId))?.['cancelled_at']).not.toBeNull();
    await acting.done('2026-05-02T09:00:00Z', journeyId, 'record_exit', {
      ...EXIT,
      happened_on: '2026-05-02',
    });
    expect((await exitOf(journeyId))?.['cancelled_at']).toBeNull();
  });
});
