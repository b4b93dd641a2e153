import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { Database, makeDataSource } from '@passerelle/platform';
import { refusal } from '@passerelle/kernel';
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
  source = await makeDataSource({
    url: test_database.demoUrl,
    applicationName: 'agreement spec',
  }).initialize();
  const database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), territory.groupId);
});
afterAll(() => source.destroy());

const choicesOf = (journeyId: string) =>
  acting.rows<{ rank: number; state: string; closed_because: string | null }>(
    'SELECT rank, state, closed_because FROM offer_choices WHERE journey_id = $1 ORDER BY rank',
    [journeyId],
  );
const offer = async (id: string) =>
  (
    await acting.rows<{ seats_taken: number; state: string }>(
      'SELECT seats_taken, state FROM offers WHERE id = $1',
      [id],
    )
  )[0];

describe('the last seat of an offer', () => {
  it('goes to one of twenty people who want it at the same time', async () => {
    const { offerId } = await acting.at(NOW, (tx) => anOpenOffer(tx, territory, 1));
    const people = await acting.at(NOW, async (tx) => {
      const ids = await peopleIn(tx, territory, 'choosing', 20);
      for (const id of ids) await aChoice(tx, territory.groupId, id, offerId, 1, true);
      return ids;
    });

    const outcomes = await Promise.all(
      people.map((id) => acting.act(NOW, [id], 'agree_offer', {}, 'system')),
    );

    const all = outcomes.flatMap((each) => [...each.values()]);
    expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const codes = new Set(
      all.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.refusal.code] : [])),
    );
    // Who decided after the commit no longer sees an open seat; who decided before loses it at the counter.
    expect([...codes]).toEqual(['offer_seat_taken']);
    expect(await offer(offerId)).toEqual({ seats_taken: 1, state: 'filled' });
  });

  it('goes to the first of a batch, and the others are refused', async () => {
    const { offerId } = await acting.at(NOW, (tx) => anOpenOffer(tx, territory, 2));
    const people = await acting.at(NOW, async (tx) => {
      const ids = await peopleIn(tx, territory, 'choosing', 3);
      for (const id of ids) await aChoice(tx, territory.groupId, id, offerId, 1, true);
      return ids;
    });
    const outcomes = await acting.act(NOW, people, 'agree_offer', {}, 'system');
    expect([...outcomes.values()].map(({ kind }) => kind).sort()).toEqual(['done', 'done', 'refused']);
    const [left] = [...outcomes.entries()].filter(([, { kind }]) => kind === 'refused');
    expect(left?.[1]).toEqual({ kind: 'refused', refusal: refusal('offer_seat_taken') });
    expect(await choicesOf(left?.[0] ?? '')).toEqual([
      { rank: 1, state: 'closed', closed_because: 'offer_withdrawn' },
    ]);
  });
});

describe('several companies saying yes', () => {
  it('leads to the offer the person ranks first, and closes the others', async () => {
    const [journeyId, first, second] = await personWithTwoYeses(1, 2);
    await acting.done(NOW, journeyId, 'agree_offer', {}, 'system');
    expect(await choicesOf(journeyId)).toEqual([
      { rank: 1, state: 'agreed', closed_because: null },
      { rank: 2, state: 'closed', closed_because: 'agreement' },
    ]);
    expect((await offer(first))?.seats_taken).toBe(1);
    expect((await offer(second))?.seats_taken).toBe(0);
  });

  it('is a person’s decision when the ranks are equal', async () => {
    const [journeyId] = await personWithTwoYeses(1, 1);
    const outcome = (await acting.act(NOW, [journeyId], 'agree_offer', {}, 'system')).get(journeyId);
    expect(outcome).toEqual({ kind: 'refused', refusal: refusal('choices_tied') });
  });
});

describe('an agreement that is undone', () => {
  it('gives the seat back and restores the choices it had closed', async () => {
    const [journeyId, first] = await personWithTwoYeses(1, 2);
    const third = await acting.at(NOW, (tx) => anOpenOffer(tx, territory));
    await acting.at(NOW, (tx) => aChoice(tx, territory.groupId, journeyId, third.offerId, 3, false));
    await acting.done(NOW, journeyId, 'agree_offer', {}, 'system');
    expect((await offer(first))?.state).toBe('filled');

    await acting.done(NOW, journeyId, 'undo_agreement', { undo_reason: 'company_withdrew' });

    expect(await offer(first)).toEqual({ seats_taken: 0, state: 'published' });
    expect((await choicesOf(journeyId)).map(({ state }) => state)).toEqual([
      'refused',
      'accepted',
      'waiting',
    ]);
    const timers = await acting.rows<{ subject: string }>(
      `SELECT subject FROM timers WHERE journey_id = $1 AND name = 'company_silent'`,
      [journeyId],
    );
    expect(timers).toEqual([{ subject: third.companyId }]);
  });
});

describe('a person who leaves after an agreement', () => {
  it('frees the seat, and finds it again on coming back', async () => {
    const [journeyId, first] = await personWithTwoYeses(1, 2);
    await acting.done(NOW, journeyId, 'agree_offer', {}, 'system');
    await acting.done(NOW, journeyId, 'withdraw', { withdrawal_reason: 'moved_away' });
    expect(await offer(first)).toEqual({ seats_taken: 0, state: 'published' });

    await acting.done(NOW, journeyId, 'reopen', { reason: 'Revenue' });

    expect(await offer(first)).toEqual({ seats_taken: 1, state: 'filled' });
    expect((await choicesOf(journeyId))[0]?.state).toBe('agreed');
  });

  it('is told that the seat is gone when someone else has taken it', async () => {
    const [journeyId, first] = await personWithTwoYeses(1, 2);
    await acting.done(NOW, journeyId, 'agree_offer', {}, 'system');
    await acting.done(NOW, journeyId, 'withdraw', { withdrawal_reason: 'moved_away' });
    const [other = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'choosing', 1));
    await acting.at(NOW, (tx) => aChoice(tx, territory.groupId, other, first, 1, true));
    await acting.done(NOW, other, 'agree_offer', {}, 'system');

    const outcome = (await acting.act(NOW, [journeyId], 'reopen', { reason: 'Revenue' })).get(journeyId);
    expect(outcome).toEqual({ kind: 'refused', refusal: refusal('offer_seat_taken') });
  });
});

async function personWithTwoYeses(...ranks: [number, number]): Promise<[string, string, string]> {
  return acting.at(NOW, async (tx) => {
    const [journeyId = ''] = await peopleIn(tx, territory, 'choosing', 1);
    const first = await anOpenOffer(tx, territory);
    const second = await anOpenOffer(tx, territory);
    await aChoice(tx, territory.groupId, journeyId, first.offerId, ranks[0], true);
    await aChoice(tx, territory.groupId, journeyId, second.offerId, ranks[1], true);
    return [journeyId, first.offerId, second.offerId];
  });
}
