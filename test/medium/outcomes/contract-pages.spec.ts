import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { addDays, newId } from '@passerelle/kernel';
import { Database, makeDataSource } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { startTestApi, type TestApi } from '../../environment/api';
import { useTestDatabase } from '../../environment/database';
import { aGroup, anActor, type Group } from '../../factories/a-group';
import { Acting } from '../../factories/acting';
import { aChoice, anOpenOffer, peopleIn, type OpenOffer } from '../../factories/people-choosing';
import { signedIn, type Browser } from '../../factories/signed-in';

const testDatabase = useTestDatabase();
let source: DataSource;
let api: TestApi;
let group: Group;
let acting: Acting;
let today: string;
let runs: string;
let chooses: string;
let offer: OpenOffer;
let other: OpenOffer;
let staff: Browser;
let employer: Browser;
let stranger: Browser;
let advisor: Browser;

const at = (days: number): string => `${addDays(today, days)}T08:00:00Z`;

/** A contract that began ten days ago and was never sent to the OPCO; somebody else who has just chosen. */
beforeAll(async () => {
  source = await makeDataSource({
    url: testDatabase.demoUrl,
    applicationName: 'contract pages',
  }).initialize();
  const database = new Database(source);
  api = await startTestApi(testDatabase);
  group = await database.inTransaction({ groupId: null }, (tx) => aGroup(tx, 'GEIQ du Surmelin'));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), group.groupId);
  [offer, other] = await database.inTransaction({ groupId: group.groupId }, async (tx) => {
    const [day] = await tx.query<{ day: string }[]>(
      `SELECT (app_now() AT TIME ZONE 'Europe/Paris')::date::text AS day`,
    );
    today = day?.day ?? '';
    [runs = '', chooses = ''] = await peopleIn(tx, group, 'choosing', 2);
    const open = [await anOpenOffer(tx, group, 2), await anOpenOffer(tx, group, 1, 'Régler les presses')];
    const [first, second] = open as [OpenOffer, OpenOffer];
    await aChoice(tx, group.groupId, runs, first.offerId, 1, true);
    await aChoice(tx, group.groupId, chooses, second.offerId, 1, false);
    await aChoice(tx, group.groupId, chooses, first.offerId, 2, false);
    return [first, second];
  });
  await acting.done(at(-20), runs, 'agree_offer', {}, 'system');
  await acting.done(at(-18), runs, 'prepare_contract', {
    starts_on: addDays(today, -10),
    ends_on: addDays(today, 355),
    qualification_aim: 'CQPM Conducteur de ligne',
    weekly_hours: 35,
    tutor_name: 'Jean Moreau',
  });
  await acting.done(at(-12), runs, 'sign_contract', {
    signed_by_group_on: addDays(today, -12),
    signed_by_person_on: addDays(today, -12),
  });
  await acting.done(at(-10), runs, 'start_contract', {}, 'system');
  const employerOf = (memberCompanyId: string) =>
    database.inTransaction({ groupId: null }, (tx) =>
      anActor(tx, 'employer', 'Luc Petit', { groupId: group.groupId, memberCompanyId }),
    );
  staff = await signedIn(api, group.coordinator);
  employer = await signedIn(api, await employerOf(offer.companyId));
  stranger = await signedIn(api, await employerOf(other.companyId));
  advisor = await signedIn(api, group.advisor);
});
afterAll(async () => {
  await api.close();
  await source.destroy();
});

describe('the list of contracts', () => {
  it('finds a contract by its situation, its person and its programme, and counts every situation', async () => {
    const { body } = await staff.get('/contracts?situation=to_file&q=martin').expect(200);
    expect(body.items).toMatchObject([
      {
        journeyId: runs,
        stateLabel: 'En cours',
        terms: { companyId: offer.companyId, jobTitle: 'Conduire une ligne' },
      },
    ]);
    expect(body.counts).toContainEqual({ situation: 'to_file', count: 1 });
    expect(body.counts).toContainEqual({ situation: 'over', count: 0 });
    expect((await staff.get('/contracts?q=personne').expect(200)).body.items).toEqual([]);
    expect((await staff.get(`/contracts?programmeId=${newId()}`).expect(200)).body.items).toEqual([]);
  });

  it('says when the deposit was due, by which article, and that it is late', async () => {
    const { body } = await staff.get('/contracts?situation=running').expect(200);
    expect(body.items[0].filing).toMatchObject({ dueOn: addDays(today, -5), late: true, filedOn: null });
    expect(body.items[0].filing.dueSource).toContain('D6325-1');
  });

  it('gives each page once, and the next one from where it ended', async () => {
    const { body } = await staff.get('/contracts?limit=1').expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.next).toBeNull();
    const { body: refused } = await staff.get('/contracts?after=nothing').expect(400);
    expect(refused.errors).toMatchObject([{ pointer: '/after' }]);
  });

  it('shows a company its own people without the deposit, and another company nothing', async () => {
    const { body } = await employer.get('/contracts').expect(200);
    expect(body.items).toMatchObject([{ journeyId: runs, filing: null }]);
    expect((await employer.get('/contracts?situation=to_file').expect(200)).body.items).toEqual([]);
    expect((await stranger.get('/contracts').expect(200)).body.items).toEqual([]);
    const { body: file } = await employer.get(`/contracts/${body.items[0].id as string}`).expect(200);
    expect(file).toMatchObject({ firstName: 'Camille', forGroup: null });
  });
});

describe('the day of a tutor', () => {
  const tutorOf = async (memberCompanyId: string): Promise<{ userId: string; browser: Browser }> => {
    const actor = await new Database(source).inTransaction({ groupId: null }, (tx) =>
      anActor(tx, 'tutor', 'Jean Moreau', { groupId: group.groupId, memberCompanyId }),
    );
    return { userId: actor.userId ?? '', browser: await signedIn(api, actor) };
  };

  it('begins once the group has named the account: the person, the months, a review written, and no contract', async () => {
    const { userId, browser } = await tutorOf(offer.companyId);
    const { body: list } = await staff.get('/contracts').expect(200);
    const id = String(list.items[0].id);
    expect((await browser.get('/people-tutored').expect(200)).body).toEqual([]);
    const { body: file } = await staff.get(`/contracts/${id}`).expect(200);
    await browser.put(`/contracts/${id}/company-tutor`, { userId }, file.version).expect(403);
    await staff.put(`/contracts/${id}/company-tutor`, { userId }, file.version).expect(204);

    const { body } = await browser.get('/people-tutored').expect(200);
    expect(body).toMatchObject([{ contractId: id, firstName: 'Camille', jobTitle: 'Conduire une ligne' }]);
    expect(Object.keys(body[0]).sort()).toEqual(['companyName', 'contractId', 'endsOn', 'firstName', 'jobTitle', 'journeyId', 'lastName', 'reviews', 'startsOn']); // prettier-ignore
    const review = { inRightPlace: 'yes', sentence: 'À l’aise.', helpWanted: false };
    await browser.put(`/contracts/${id}/tutor-reviews/1`, review).expect(204);
    const { body: after } = await browser.get('/people-tutored').expect(200);
    expect(after[0].reviews[0]).toMatchObject({ month: 1, writtenBy: 'Jean Moreau', sentence: 'À l’aise.' });
    await browser.get(`/contracts/${id}`).expect(403);
  });

  it('holds nobody for the tutor of another company, who writes nothing either', async () => {
    const { browser } = await tutorOf(other.companyId);
    const { body: list } = await staff.get('/contracts').expect(200);
    expect((await browser.get('/people-tutored').expect(200)).body).toEqual([]);
    const review = { inRightPlace: 'no', helpWanted: true };
    await browser.put(`/contracts/${String(list.items[0].id)}/tutor-reviews/1`, review).expect(404);
  });
});

describe('the people of a company', () => {
  beforeAll(() =>
    acting.rows(
      `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, member_company_id, starts_on, ends_on, state)
       SELECT $1, group_id, candidate_id, 'work_situation', 'Immersion de trois jours', $2, $3::date - 1, $3::date + 1, 'running'
       FROM journeys WHERE id = $4`,
      [newId(), offer.companyId, today, chooses],
    ),
  );

  it('are those under contract and those in immersion; the company reads an initial until there is a contract', async () => {
    const people = `/companies/${offer.companyId}/people`;
    expect((await staff.get(people).expect(200)).body).toMatchObject([
      { journeyId: runs, title: 'Conduire une ligne', tutorName: 'Jean Moreau', toCome: false },
      { journeyId: chooses, contractId: null, lastName: 'Martin 2', title: 'Immersion de trois jours' },
    ]);
    const { body } = await employer.get(people).expect(200);
    expect(body.map((person: { lastName: string }) => person.lastName)).toEqual(['Martin 1', 'M.']);
  });

  it('do not exist for another company', () =>
    stranger.get(`/companies/${offer.companyId}/people`).expect(404));
});

describe('the choices of a programme', () => {
  const board = () => `/programmes/${group.programmeId}/choices`;

  it('are read by person in their order, with what each company has to say', async () => {
    const { body } = await staff.get(board()).expect(200);
    expect(body.offers).toHaveLength(2);
    expect(body.people).toMatchObject([
      {
        journeyId: chooses,
        choosing: true,
        choices: [
          { offerId: other.offerId, rank: 1, state: 'waiting', answerable: true },
          { offerId: offer.offerId, rank: 2, state: 'waiting', answerable: true },
        ],
      },
      { journeyId: runs, choosing: false, choices: [{ offerId: offer.offerId, state: 'agreed' }] },
    ]);
  });

  it('show an advisor only the people their structure follows, and a company nothing', async () => {
    expect((await advisor.get(board()).expect(200)).body.people).toEqual([]);
    await acting.rows(
      `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id)
       SELECT $1, group_id, candidate_id, $2 FROM journeys WHERE id = $3`,
      [newId(), group.prescriberId, chooses],
    );
    const { body } = await advisor.get(board()).expect(200);
    expect(body.people.map((person: { journeyId: string }) => person.journeyId)).toEqual([chooses]);
    await employer.get(board()).expect(404);
  });

  it('tell which offers can still be on a person’s list: not the one whose company said no', async () => {
    const listed = async () =>
      (await staff.get(`/journeys/${chooses}/choices`).expect(200)).body as {
        offerId: string;
        choosable: boolean;
        choice: { id: string; version: number } | null;
      }[];
    const chosen = (await listed()).find(({ offerId }) => offerId === other.offerId);
    expect(chosen?.choosable).toBe(true);
    await stranger
      .post(`/choices/${chosen?.choice?.id ?? ''}/answer`, { answer: 'no' }, chosen?.choice?.version)
      .expect(204);
    expect((await listed()).find(({ offerId }) => offerId === other.offerId)?.choosable).toBe(false);
  });
});
