import { newId } from '@passerelle/kernel';
import {
  AnswerChoice,
  ChooseOffers,
  DEFINITIONS,
  Machinery,
  PARTS,
  readChoicesToAnswer,
  WithdrawChoice,
} from '@passerelle/journeys';
import { Database, makeDataSource, systemActor, type Actor } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../../environment/database';
import { Acting } from '../../factories/acting';
import { aTerritory, type Territory } from '../../factories/a-territory';
import { anOpenOffer, peopleIn, type OpenOffer } from '../../factories/people-choosing';

const test_database = useTestDatabase();
let source: DataSource;
let database: Database;
let territory: Territory;
let acting: Acting;
let choose: ChooseOffers;
let answer: AnswerChoice;
let withdraw: WithdrawChoice;

beforeAll(async () => {
  source = await makeDataSource({ url: test_database.appUrl, applicationName: 'choices spec' }).initialize();
  database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), territory.groupId);
  const quiet = { moved: () => undefined };
  choose = new ChooseOffers(database, DEFINITIONS, quiet);
  answer = new AnswerChoice(database, DEFINITIONS, quiet);
  withdraw = new WithdrawChoice(database, DEFINITIONS, quiet);
});
afterAll(() => source.destroy());

const coordinator = (): Actor => ({ ...systemActor(territory.groupId), role: 'coordinator' });
const employerOf = ({ companyId }: OpenOffer): Actor => ({
  ...systemActor(territory.groupId),
  role: 'employer',
  memberCompanyId: companyId,
});
const personOf = (journeyId: string, acts: string[]): Actor => ({
  ...systemActor(territory.groupId),
  role: 'candidate',
  link: { journeyId, acts },
});

async function someoneChoosing(offers: number): Promise<{ journeyId: string; offers: OpenOffer[] }> {
  return database.inTransaction({ groupId: territory.groupId }, async (tx) => {
    const [journeyId = ''] = await peopleIn(tx, territory, 'choosing', 1);
    const open: OpenOffer[] = [];
    for (let n = 0; n < offers; n += 1) open.push(await anOpenOffer(tx, territory));
    return { journeyId, offers: open };
  });
}

interface ChoiceRow {
  id: string;
  offer_id: string;
  rank: number;
  state: string;
}
const choicesOf = (journeyId: string) =>
  acting.rows<ChoiceRow>(
    'SELECT id, offer_id, rank, state FROM offer_choices WHERE journey_id = $1 ORDER BY rank, state',
    [journeyId],
  );
const remindersOf = (journeyId: string) =>
  acting.rows<{ name: string; subject: string }>(
    'SELECT name, subject FROM timers WHERE journey_id = $1 ORDER BY name, subject',
    [journeyId],
  );
const workOf = (journeyId: string) =>
  acting.rows<{ act: string; cause: string }>('SELECT act, cause FROM work_items WHERE journey_id = $1', [
    journeyId,
  ]);
const companySees = (actor: Actor) =>
  database.inTransaction({ groupId: territory.groupId }, (tx) => readChoicesToAnswer(tx, actor));

describe('a person who chooses', () => {
  it('makes each company wait with reminders of its own', async () => {
    const { journeyId, offers } = await someoneChoosing(2);
    await choose.execute(
      coordinator(),
      journeyId,
      offers.map(({ offerId }, place) => ({ offerId, rank: place + 1 })),
    );
    expect((await choicesOf(journeyId)).map(({ rank, state }) => [rank, state])).toEqual([
      [1, 'waiting'],
      [2, 'waiting'],
    ]);
    const companies = offers.map(({ companyId }) => companyId).sort();
    expect(await remindersOf(journeyId)).toEqual(
      ['company_late', 'company_silent'].flatMap((name) => companies.map((subject) => ({ name, subject }))),
    );
  });

  it('gives the whole list: an offer left out is withdrawn, and its company is no longer reminded', async () => {
    const { journeyId, offers } = await someoneChoosing(2);
    const [first, second] = offers as [OpenOffer, OpenOffer];
    await choose.execute(coordinator(), journeyId, [
      { offerId: first.offerId, rank: 1 },
      { offerId: second.offerId, rank: 2 },
    ]);
    await choose.execute(coordinator(), journeyId, [{ offerId: second.offerId, rank: 1 }]);
    const states = new Map(
      (await choicesOf(journeyId)).map(({ offer_id, state, rank }) => [offer_id, [state, rank]]),
    );
    expect(states.get(first.offerId)).toEqual(['withdrawn', 1]);
    expect(states.get(second.offerId)).toEqual(['waiting', 1]);
    expect(new Set((await remindersOf(journeyId)).map(({ subject }) => subject))).toEqual(
      new Set([second.companyId]),
    );
  });

  it('may come by a link made for choosing, and by no other', async () => {
    const { journeyId, offers } = await someoneChoosing(1);
    const wishes = offers.map(({ offerId }) => ({ offerId, rank: 1 }));
    await expect(
      choose.execute(personOf(journeyId, ['confirm_presence']), journeyId, wishes),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      choose.execute(personOf(newId(), ['choose_offers']), journeyId, wishes),
    ).rejects.toMatchObject({ code: 'not_found' });
    await choose.execute(personOf(journeyId, ['choose_offers']), journeyId, wishes);
    expect(await choicesOf(journeyId)).toHaveLength(1);
  });

  it('cannot choose once an agreement is made, nor an offer of another programme', async () => {
    const { journeyId, offers } = await someoneChoosing(1);
    const [offer] = offers as [OpenOffer];
    await expect(
      choose.execute(coordinator(), journeyId, [{ offerId: newId(), rank: 1 }]),
    ).rejects.toMatchObject({ code: 'offer_not_open' });
    await acting.rows(`UPDATE journeys SET state = 'offer_agreed' WHERE id = $1`, [journeyId]);
    await expect(
      choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]),
    ).rejects.toMatchObject({ code: 'not_choosing' });
  });
});

describe('a company that answers', () => {
  it('sees a first name and an initial, says yes, and the engine is asked to agree', async () => {
    const { journeyId, offers } = await someoneChoosing(1);
    const [offer] = offers as [OpenOffer];
    await choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    const [seen] = await companySees(employerOf(offer));
    expect(seen).toMatchObject({ firstName: 'Camille', initial: 'M', answerable: true });
    expect(JSON.stringify(seen)).not.toContain('Martin');

    await answer.execute(employerOf(offer), seen?.id ?? '', 'yes', seen?.version ?? null);

    expect(await workOf(journeyId)).toEqual([{ act: 'agree_offer', cause: `choice:${seen?.id ?? ''}:2` }]);
    expect(await remindersOf(journeyId)).toEqual([]);
  });

  it('loses what it could see of the person with a no', async () => {
    const { journeyId, offers } = await someoneChoosing(1);
    const [offer] = offers as [OpenOffer];
    await choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    const [choice] = await choicesOf(journeyId);
    await answer.execute(employerOf(offer), choice?.id ?? '', 'no', null);
    expect(await companySees(employerOf(offer))).toEqual([]);
    expect(await workOf(journeyId)).toEqual([]);
    const again = choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    await expect(again).rejects.toMatchObject({ code: 'choice_refused_by_company' });
  });

  it('knows nothing of the choices of another company', async () => {
    const { journeyId, offers } = await someoneChoosing(2);
    const [mine, theirs] = offers as [OpenOffer, OpenOffer];
    await choose.execute(coordinator(), journeyId, [{ offerId: theirs.offerId, rank: 1 }]);
    const [choice] = await choicesOf(journeyId);
    expect(await companySees(employerOf(mine))).toEqual([]);
    await expect(answer.execute(employerOf(mine), choice?.id ?? '', 'yes', null)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('says yes to the version that the person has read, not to an older one', async () => {
    const { journeyId, offers } = await someoneChoosing(1);
    const [offer] = offers as [OpenOffer];
    await choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    await acting.rows(
      `INSERT INTO offer_versions (group_id, offer_id, no, title, body, conditions) VALUES ($1, $2, 2, 'Conduire une ligne', 'De nuit.', 'De nuit.')`,
      [territory.groupId, offer.offerId],
    );
    await acting.rows('UPDATE offers SET current_version_no = 2 WHERE id = $1', [offer.offerId]);
    const [choice] = await choicesOf(journeyId);
    await expect(answer.execute(employerOf(offer), choice?.id ?? '', 'yes', null)).rejects.toMatchObject({
      code: 'choice_version_changed',
    });
    await choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    await answer.execute(employerOf(offer), choice?.id ?? '', 'yes', null);
    expect(await workOf(journeyId)).toHaveLength(1);
  });

  it('cannot answer what someone else has answered meanwhile', async () => {
    const { journeyId, offers } = await someoneChoosing(1);
    const [offer] = offers as [OpenOffer];
    await choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    const [choice] = await choicesOf(journeyId);
    const answers = await Promise.allSettled(
      (['yes', 'no', 'yes', 'no'] as const).map((word) =>
        answer.execute(employerOf(offer), choice?.id ?? '', word, null),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of answers)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'choice_not_waiting' });
  });
});

describe('a choice that is withdrawn', () => {
  it('frees its company from answering, and can be made again', async () => {
    const { journeyId, offers } = await someoneChoosing(1);
    const [offer] = offers as [OpenOffer];
    await choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    const [choice] = await choicesOf(journeyId);
    await withdraw.execute(coordinator(), journeyId, choice?.id ?? '');
    expect(await remindersOf(journeyId)).toEqual([]);
    await expect(withdraw.execute(coordinator(), journeyId, choice?.id ?? '')).rejects.toMatchObject({
      code: 'choice_not_waiting',
    });
    await choose.execute(coordinator(), journeyId, [{ offerId: offer.offerId, rank: 1 }]);
    expect((await choicesOf(journeyId))[0]?.state).toBe('waiting');
  });
});
