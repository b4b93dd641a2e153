import { newId } from '@passerelle/kernel';
import {
  cancelPassDating,
  changePassDating,
  closePassDating,
  createPassDating,
  findPassDating,
  listPassDatings,
  openPassDating,
  readEventPeople,
  readMeetings,
  recordFeedback,
  recordMeetings,
  seatsLeft,
} from '@passerelle/pass-dating';
import type { Actor } from '@passerelle/platform';
import { aTerritory } from '../../factories/a-territory';
import { StepsOfTheMethod } from '../../factories/steps-of-the-method';
import { useTestDatabase } from '../../environment/database';

const steps = new StepsOfTheMethod(useTestDatabase());

beforeAll(() => steps.open());
afterAll(() => steps.close());

interface Ambassador {
  readonly id: string;
  readonly companyId: string;
  readonly userId: string;
}

async function ambassador(name = 'Karim Petit'): Promise<Ambassador> {
  const [id, companyId, userId] = [newId(), newId(), newId()];
  await steps.rows(`INSERT INTO users (id, full_name) VALUES ($1, $2)`, [userId, name]);
  await steps.rows(`INSERT INTO member_companies (id, group_id, name, trade, city) VALUES ($1, $2, 'Fonderie ' || $3, 'Fonderie', 'Soissons')`, [companyId, steps.territory.groupId, name]); // prettier-ignore
  await steps.rows(
    `INSERT INTO ambassadors (id, group_id, member_company_id, user_id, full_name, trade, years_in_trade, sentences)
     VALUES ($1, $2, $3, $4, $5, 'Mouleur', 12, 'On coule le métal.')`,
    [id, steps.territory.groupId, companyId, userId, name],
  );
  return { id, companyId, userId };
}

/** An event being held, with people who arrived. */
async function heldEvent(count: number): Promise<{ event: string; people: string[] }> {
  const event = await steps.event({ inDays: 0 });
  const people = await steps.referred(count);
  await steps.through(people, ['admit'], ['invite', { pass_dating: await soon(event) }]);
  await steps.inGroup((tx) => openPassDating(tx, event, 1));
  await steps.through(people, ['check_in']);
  return { event, people };
}

/** Puts an event two hours ahead, so that it is both to come and today. */
async function soon(event: string): Promise<string> {
  await steps.rows(`UPDATE pass_datings SET starts_at = app_now() + interval '1 minute', ends_at = app_now() + interval '2 hours' WHERE id = $1`, [event]); // prettier-ignore
  return event;
}

describe('a Pass Dating', () => {
  it('is planned, changed, and shows what is left', async () => {
    const { groupId, programmeId } = steps.territory;
    const wanted = {
      programmeId,
      startsAt: '2099-03-12T08:00:00.000Z',
      endsAt: '2099-03-12T11:00:00.000Z',
      place: 'Salle des fêtes',
      address: '1 place de l’Hôtel de Ville',
      seats: 20,
      overbooking: 1.2,
    };
    const id = await steps.inGroup((tx) => createPassDating(tx, groupId, wanted));
    expect(await steps.inGroup((tx) => findPassDating(tx, id))).toMatchObject({ seatsLeft: 20, invitationsLeft: 24, state: 'planned', version: 1 }); // prettier-ignore
    expect(await steps.inGroup((tx) => changePassDating(tx, id, 1, { seats: 10 }))).toBe(2);
    expect(await steps.inGroup((tx) => seatsLeft(tx, id))).toBe(10);
    await expect(steps.inGroup((tx) => changePassDating(tx, id, 1, { seats: 12 }))).rejects.toMatchObject({ code: 'stale_version' }); // prettier-ignore
    await expect(steps.inGroup((tx) => openPassDating(tx, id, 2))).rejects.toMatchObject({ code: 'event_opens_on_its_day' }); // prettier-ignore
  });

  it('is refused with every field that is wrong', async () => {
    const wanted = {
      programmeId: newId(),
      startsAt: '2020-01-01T10:00:00.000Z',
      endsAt: '2020-01-01T09:00:00.000Z',
      place: 'x',
      address: 'x',
      seats: 1,
      overbooking: 1,
    };
    const made = (programmeId: string) =>
      steps.inGroup((tx) => createPassDating(tx, steps.territory.groupId, { ...wanted, programmeId }));
    await expect(made(wanted.programmeId)).rejects.toMatchObject({ fields: [{ pointer: '/programmeId' }, { pointer: '/endsAt' }] }); // prettier-ignore
    await expect(made(steps.territory.programmeId)).rejects.toMatchObject({ fields: [{ pointer: '/startsAt' }, { pointer: '/endsAt' }] }); // prettier-ignore
  });

  it('notes the absences when it closes, and frees everybody when it is cancelled', async () => {
    const event = await soon(await steps.event({ inDays: 0 }));
    const [come = '', missing = ''] = await steps.referred(2);
    await steps.through([come, missing], ['admit'], ['invite', { pass_dating: event }], ['confirm_presence']);
    await steps.inGroup((tx) => openPassDating(tx, event, 1));
    await steps.through([come], ['check_in']);
    await steps.inGroup((tx) => closePassDating(tx, event, 2));
    await steps.drain();
    expect(await steps.states([come, missing])).toEqual(['met', 'absent']);
    await expect(steps.inGroup((tx) => cancelPassDating(tx, event, 3))).rejects.toMatchObject({ code: 'event_act_not_from_state' }); // prettier-ignore

    const next = await steps.event();
    await steps.through([missing], ['invite', { pass_dating: next }], ['confirm_presence']);
    await steps.inGroup((tx) => cancelPassDating(tx, next, 1));
    await steps.drain();
    expect(await steps.states([missing])).toEqual(['admitted']);
    expect(await steps.inGroup((tx) => seatsLeft(tx, next))).toBe(10);
  });
});

describe('meetings', () => {
  it('are typed in once: a pair meets once, and nobody sits at two tables in a round', async () => {
    const { event, people } = await heldEvent(2);
    const [a = '', b = ''] = people;
    const [karim, lea] = [await ambassador(), await ambassador('Léa Roy')];
    const record = (journeyId: string, by: Ambassador, round: number) =>
      steps.inGroup((tx) =>
        recordMeetings(tx, event, [{ journeyId, ambassadorId: by.id, offerId: null, round }]),
      );
    await record(a, karim, 1);
    await expect(record(a, karim, 2)).rejects.toMatchObject({ code: 'pair_already_met' });
    await expect(record(a, lea, 1)).rejects.toMatchObject({ code: 'person_busy_in_round' });
    await expect(record(b, karim, 1)).rejects.toMatchObject({ code: 'ambassador_busy_in_round' });
    await expect(record(newId(), lea, 3)).rejects.toMatchObject({ code: 'person_not_checked_in' });
    await expect(record(b, { ...lea, id: newId() }, 3)).rejects.toMatchObject({ fields: [{ pointer: '/meetings/0/ambassadorId', code: 'not_found' }] }); // prettier-ignore
    await record(b, lea, 1);
  });

  it('with a yes from both sides retain a person without a sentence', async () => {
    const { event, people } = await heldEvent(1);
    const [person = ''] = people;
    const by = await ambassador();
    const [meeting = ''] = await steps.inGroup((tx) =>
      recordMeetings(tx, event, [{ journeyId: person, ambassadorId: by.id, offerId: null, round: 1 }]),
    );
    const say = (actor: Actor, side: 'person' | 'company', answer: 'yes' | 'no' = 'yes') =>
      steps.inGroup((tx) =>
        recordFeedback(tx, actor, meeting, { side, answer, sentence: 'Habile et curieuse.' }),
      );
    await say(steps.actor('ambassador', { userId: by.userId }), 'company');
    await expect(say(steps.actor('ambassador', { userId: newId() }), 'company')).rejects.toMatchObject({ code: 'forbidden' }); // prettier-ignore
    await expect(say(steps.actor('director'), 'company')).rejects.toMatchObject({ code: 'forbidden' });
    const refused = (await steps.act([person], 'shortlist')).get(person);
    expect(refused).toMatchObject({ kind: 'refused', refusal: { code: 'no_mutual_yes' } });

    await say(steps.actor('referent'), 'person');
    expect(
      await steps.rows('SELECT side, on_behalf FROM meeting_feedback WHERE meeting_id = $1 ORDER BY side', [
        meeting,
      ]),
    ).toEqual([
      // prettier-ignore
      { side: 'company', on_behalf: false },
      { side: 'person', on_behalf: true },
    ]);
    await steps.through([person], ['shortlist']);
    await expect(say(steps.actor('referent'), 'person', 'no')).rejects.toMatchObject({
      code: 'feedback_closed',
    });
  });

  it('show each role what is for it: the words of the ambassador neither to the direction nor to another company', async () => {
    const { event, people } = await heldEvent(1);
    const [person = ''] = people;
    const [by, other] = [await ambassador(), await ambassador('Léa Roy')];
    const [meeting = ''] = await steps.inGroup((tx) =>
      recordMeetings(tx, event, [{ journeyId: person, ambassadorId: by.id, offerId: null, round: 1 }]),
    );
    await steps.inGroup((tx) => recordFeedback(tx, steps.actor(), meeting, { side: 'company', answer: 'maybe', sentence: 'À revoir.' })); // prettier-ignore
    await steps.inGroup((tx) => recordFeedback(tx, steps.actor(), meeting, { side: 'person', answer: 'yes', sentence: 'J’ai aimé.' })); // prettier-ignore
    const read = (actor: Actor) => steps.inGroup((tx) => readMeetings(tx, actor, event));
    const [forCoordinator] = await read(steps.actor());
    expect(forCoordinator).toMatchObject({ company: { sentence: 'À revoir.' }, person: { sentence: 'J’ai aimé.' }, mutualYes: false }); // prettier-ignore
    const [forDirector] = await read(steps.actor('director'));
    expect(forDirector).toMatchObject({ company: null, person: null, mutualYes: false });
    const [forAmbassador] = await read(steps.actor('ambassador', { userId: by.userId }));
    expect(forAmbassador).toMatchObject({ personName: 'Camille M.', company: { answer: 'maybe' }, person: null, mutualYes: null }); // prettier-ignore
    const [forCompany] = await read(steps.actor('employer', { memberCompanyId: by.companyId }));
    expect(forCompany).toMatchObject({
      personName: 'Camille M.',
      company: null,
      person: null,
      mutualYes: null,
    });
    expect(await read(steps.actor('employer', { memberCompanyId: other.companyId }))).toEqual([]);
    expect(await read(steps.actor('ambassador', { userId: other.userId }))).toEqual([]);
    expect(await steps.inGroup((tx) => readEventPeople(tx, steps.actor('employer'), event))).toEqual([]);
    expect(await steps.inGroup((tx) => readEventPeople(tx, steps.actor('director'), event))).toHaveLength(1);
  });
});

describe('an event seen from outside the group', () => {
  it('is a date for a partner prescriber, who reads the persons followed only, and nothing for others', async () => {
    const event = await steps.event();
    const prescriberId = newId();
    await steps.rows(`INSERT INTO prescribers (id, kind, name, city) VALUES ($1::uuid, 'siae', 'Le Relais ' || $1::text, 'Soissons')`, [prescriberId]); // prettier-ignore
    const seen = (scope: { groupId: string | null; prescriberId?: string }) =>
      steps.database.inTransaction(scope, (tx) => listPassDatings(tx, steps.territory.programmeId));
    expect(await seen({ groupId: null, prescriberId })).toEqual([]);
    await steps.rows('INSERT INTO partnerships (id, group_id, prescriber_id, since) VALUES ($1, $2, $3, $4)', [newId(), steps.territory.groupId, prescriberId, '2026-01-01']); // prettier-ignore
    const own = await steps.referred(1, steps.actor('advisor', { prescriberId, groupId: null }));
    const others = await steps.referred(2);
    await steps.through([...own, ...others], ['admit'], ['invite', { pass_dating: event }]);
    const summaries = await seen({ groupId: null, prescriberId });
    expect(summaries.find(({ id }) => id === event)).toMatchObject({ seats: 10, invited: 1 });
    const advisor = steps.actor('advisor', { prescriberId, groupId: null });
    const people = await steps.database.inTransaction({ groupId: null, prescriberId }, (tx) => readEventPeople(tx, advisor, event)); // prettier-ignore
    expect(people.map(({ journeyId }) => journeyId)).toEqual(own);

    const other = await steps.database.inTransaction({ groupId: null }, (tx) =>
      aTerritory(tx, 'GEIQ d’ailleurs'),
    );
    expect(await seen({ groupId: other.groupId })).toEqual([]);
    await expect(
      steps.database.inTransaction({ groupId: other.groupId }, (tx) => cancelPassDating(tx, event, 1)),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
