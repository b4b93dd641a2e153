import {
  CompleteContractFile,
  contractFiles,
  EnterQualificationResult,
  NameCompanyTutor,
  readContractsOf,
  readPeopleAtWork,
  readPeopleTutored,
  readReviewsOf,
  readReviewsToWrite,
  WriteTutorReview,
  type ContractFileView,
} from '@passerelle/contracts';
import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { newId } from '@passerelle/kernel';
import { Database, makeDataSource, scopeOf, systemActor, type Actor } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { runEffect } from '../../../libs/journeys/src/effects/run-effect';
import { useTestDatabase } from '../../environment/database';
import { Acting } from '../../factories/acting';
import { anEffect } from '../../factories/a-followed-person';
import { aTerritory, type Territory } from '../../factories/a-territory';
import { aChoice, anOpenOffer, peopleIn, type OpenOffer } from '../../factories/people-choosing';
import { StubMail } from '../../factories/stub-mail';

const AGREED = '2026-03-02T09:00:00Z';
const test_database = useTestDatabase();
let source: DataSource;
let database: Database;
let territory: Territory;
let acting: Acting;
let journeyId: string;
let offer: OpenOffer;
let other: OpenOffer;
let tutor: Actor;
/** A tutor of another company. */
let stranger: Actor;
let advisor: Actor;

beforeAll(async () => {
  source = await makeDataSource({
    url: test_database.demoUrl,
    applicationName: 'contract files spec',
  }).initialize();
  database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), territory.groupId);
  await acting.at(AGREED, async (tx) => {
    [journeyId = ''] = await peopleIn(tx, territory, 'choosing', 1);
    offer = await anOpenOffer(tx, territory);
    other = await anOpenOffer(tx, territory);
    await aChoice(tx, territory.groupId, journeyId, offer.offerId, 1, true);
    tutor = { ...staff('tutor'), userId: newId(), memberCompanyId: offer.companyId };
    stranger = { ...tutor, userId: newId(), memberCompanyId: other.companyId };
    for (const { userId, memberCompanyId } of [tutor, stranger]) {
      await tx.query(`INSERT INTO users (id, full_name) VALUES ($1, 'Jean Moreau')`, [userId]);
      await tx.query(
        `INSERT INTO user_roles (id, user_id, role, group_id, member_company_id) VALUES ($1, $2, 'tutor', $3, $4)`,
        [newId(), userId, territory.groupId, memberCompanyId],
      );
    }
    const prescriberId = newId();
    await tx.query(
      `INSERT INTO prescribers (id, kind, name, city) VALUES ($1, 'mission_locale', 'Mission locale', 'Château-Thierry')`,
      [prescriberId],
    );
    await tx.query(
      `INSERT INTO partnerships (id, group_id, prescriber_id, since) VALUES ($1, $2, $3, '2025-09-01')`,
      [newId(), territory.groupId, prescriberId],
    );
    await tx.query(
      `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id) SELECT $1, group_id, candidate_id, $2 FROM journeys WHERE id = $3`,
      [newId(), prescriberId, journeyId],
    );
    advisor = { ...staff('advisor'), groupId: null, prescriberId };
  });
  await acting.done(AGREED, journeyId, 'agree_offer', {}, 'system');
  await acting.done(AGREED, journeyId, 'prepare_contract', {
    starts_on: '2026-04-01',
    ends_on: '2027-03-31',
    qualification_aim: 'CQPM Conducteur de ligne',
    weekly_hours: 35,
  });
});
afterAll(() => source.destroy());

const staff = (role: Actor['role']): Actor => ({ ...systemActor(territory.groupId), role });
const employer = ({ companyId }: OpenOffer): Actor => ({ ...staff('employer'), memberCompanyId: companyId });
const person = (of: string): Actor => ({ ...staff('candidate'), link: { journeyId: of, acts: [] } });
/** The same database at a chosen instant. */
const databaseAt = (now: string): Database => {
  const at = new Database(source);
  at.inTransaction = (scope, work) => database.inTransaction({ ...scope, now }, work);
  return at;
};
const filesFor = (actor: Actor): Promise<ContractFileView[]> =>
  database.inTransaction(scopeOf(actor), async (tx) =>
    contractFiles(tx, actor, await readContractsOf(tx, actor, journeyId)),
  );
const fileFor = async (actor: Actor): Promise<ContractFileView> => {
  const [file] = await filesFor(actor);
  if (!file) throw new Error('No file');
  return file;
};

describe('a contract file', () => {
  it('tells the group what is missing, what to know, and the aid', async () => {
    const { forGroup, terms } = await fileFor(staff('coordinator'));
    expect(forGroup?.missing.map(({ code }) => code)).toEqual(['company_tutor']);
    expect(forGroup?.remarks.map(({ code }) => code)).toContain('trial_end_missing');
    expect(forGroup?.aid.status).toBe('at_signature');
    expect(terms?.jobTitle).toBe('Conduire une ligne');
  });

  it('is completed until it is signed, by who has read its last version', async () => {
    const complete = new CompleteContractFile(database);
    const { id, version } = await fileFor(staff('coordinator'));
    await expect(
      complete.execute(staff('coordinator'), id, version + 1, { companyTutorName: 'X' }),
    ).rejects.toMatchObject({ code: 'stale_version' });
    await expect(
      complete.execute(staff('coordinator'), id, version, { trialEndsOn: '2028-01-01' }),
    ).rejects.toMatchObject({ code: 'trial_outside_contract' });
    await expect(
      complete.execute(staff('coordinator'), id, version, { trainingProviderId: newId() }),
    ).rejects.toMatchObject({
      fields: [{ pointer: '/trainingProviderId' }],
    });
    await complete.execute(staff('coordinator'), id, version, {
      companyTutorName: 'Jean Moreau',
      trialEndsOn: '2026-04-30',
    });
    expect((await fileFor(staff('coordinator'))).forGroup?.missing).toEqual([]);

    await acting.done('2026-03-10T09:00:00Z', journeyId, 'sign_contract', {
      signed_by_group_on: '2026-03-10',
      signed_by_person_on: '2026-03-09',
    });
    const signed = await fileFor(staff('coordinator'));
    await expect(
      complete.execute(staff('coordinator'), id, signed.version, { jobTitle: 'Autre' }),
    ).rejects.toMatchObject({ code: 'contract_not_editable' });
  });

  it('is followed by the tutor whose account the group names, of that company and no other', async () => {
    const name = new NameCompanyTutor(database);
    const { id, version, forGroup } = await fileFor(staff('coordinator'));
    expect(forGroup?.companyTutorUserId).toBeNull();
    const named = (actor: Actor, userId: string | null, read = version) =>
      name.execute(actor, id, read, userId ?? '');
    await expect(named(staff('coordinator'), stranger.userId)).rejects.toMatchObject({
      fields: [{ pointer: '/userId', code: 'not_found' }],
    });
    await expect(named(staff('coordinator'), tutor.userId, version + 1)).rejects.toMatchObject({
      code: 'stale_version',
    });
    await named(staff('coordinator'), tutor.userId);
    const { terms, forGroup: after } = await fileFor(staff('coordinator'));
    expect([terms?.companyTutorName, after?.companyTutorUserId]).toEqual(['Jean Moreau', tutor.userId]);
    const seenBy = (actor: Actor) =>
      database.inTransaction(scopeOf(actor), (tx) => readPeopleTutored(tx, actor));
    expect(await seenBy(tutor)).toMatchObject([{ contractId: id, firstName: 'Camille', reviews: [] }]);
    for (const nobody of [stranger, employer(offer), advisor, staff('coordinator')])
      expect([nobody.role, await seenBy(nobody)]).toEqual([nobody.role, []]);
  });

  it('shows each reader their part: the company and the person the terms, the advisor where it stands', async () => {
    for (const actor of [employer(offer), person(journeyId)]) {
      const file = await fileFor(actor);
      expect([actor.role, file.terms?.qualificationAim, file.forGroup]).toEqual([
        actor.role,
        'CQPM Conducteur de ligne',
        null,
      ]);
    }
    expect(await fileFor(advisor)).toMatchObject({
      state: 'signed',
      stateLabel: 'Signé',
      terms: null,
      forGroup: null,
    });
  });

  it('does not exist for another company, another person, a funder or the platform', async () => {
    const strangers = [
      employer(other),
      person(newId()),
      { ...staff('funder'), groupId: null, funderId: newId() },
      staff('platform_admin'),
      staff('ambassador'),
      { ...advisor, prescriberId: newId() },
    ];
    for (const actor of strangers) expect([actor.role, await filesFor(actor)]).toEqual([actor.role, []]);
  });

  it('keeps the nature of an amendment that touches health inside the group', async () => {
    await acting.done('2026-03-15T09:00:00Z', journeyId, 'amend_contract', {
      amendment_kind: 'suspension',
      reason: 'Congé de maternité',
      ends_on: '2027-08-31',
    });
    expect((await fileFor(staff('referent'))).terms?.amendments).toMatchObject([
      { kind: 'suspension', label: 'Suspension' },
    ]);
    expect((await fileFor(employer(offer))).terms?.amendments).toMatchObject([
      { kind: null, label: 'Avenant' },
    ]);
  });
});

describe('the months of a contract', () => {
  beforeAll(() => acting.done('2026-04-01T06:00:00Z', journeyId, 'start_contract', {}, 'system'));

  it('are reviewed by the tutor who follows the person, and by no other', async () => {
    const { id } = await fileFor(staff('coordinator'));
    const write = new WriteTutorReview(database);
    const text = { inRightPlace: 'yes', sentence: 'Précis et calme.', helpWanted: false } as const;
    await expect(write.execute({ ...tutor, userId: newId() }, id, 1, text)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(write.execute(tutor, id, 2, text)).rejects.toMatchObject({ code: 'review_not_writable' });
    await write.execute(tutor, id, 1, text);
    const reviews = await database.inTransaction(scopeOf(tutor), (tx) => readReviewsOf(tx, tutor, id));
    expect(reviews[0]).toMatchObject({ month: 1, writtenBy: 'Jean Moreau', sentence: 'Précis et calme.' });
    const [person] = await database.inTransaction(scopeOf(tutor), (tx) => readPeopleTutored(tx, tutor));
    expect(person?.reviews.map(({ month }) => month).slice(0, 4)).toEqual([1, 3, 6, 9]);
    expect(person?.reviews[0]?.sentence).toBe('Précis et calme.');
    const due = (now: string) =>
      database.inTransaction({ ...scopeOf(tutor), now }, (tx) => readReviewsToWrite(tx, tutor));
    expect(await due('2026-06-10T09:00:00Z')).toEqual([]);
    expect((await due('2026-06-20T09:00:00Z')).map(({ month, late }) => [month, late])).toEqual([[3, false]]);
    expect((await due('2026-07-02T09:00:00Z')).map(({ month, late }) => [month, late])).toEqual([[3, true]]);
  });

  it('answer, once written, the task that asked for it, unless a later month is due too', async () => {
    const { id } = await fileFor(staff('coordinator'));
    const write = (month: number, now: string) =>
      new WriteTutorReview(databaseAt(now)).execute(tutor, id, month, {
        inRightPlace: 'unsure',
        sentence: null,
        helpWanted: false,
      });
    const raise = (kind: string) =>
      acting.rows(
        `INSERT INTO tasks (id, group_id, key, kind, effect, journey_id, assigned_role, assigned_user_id, due_at, subject, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'tutor', $7, '2026-07-08', '', '2026-05-01')`,
        [newId(), territory.groupId, newId(), kind, `task_${kind}`, journeyId, tutor.userId],
      );
    const closed = async () =>
      (
        await acting.rows<{ kind: string; why: string | null }>(
          `SELECT kind, closed_because AS why FROM tasks WHERE journey_id = $1 AND assigned_role = 'tutor' ORDER BY kind DESC`,
          [journeyId],
        )
      ).map(({ kind, why }) => [kind, why]);
    await raise('tutor_review');
    await raise('trial_review');
    await write(1, '2026-07-02T09:00:00Z');
    expect(await closed()).toEqual([['tutor_review', null], ['trial_review', null]]); // prettier-ignore
    await write(3, '2026-07-02T09:00:00Z');
    expect(await closed()).toEqual([['tutor_review', 'tutor_review_written'], ['trial_review', null]]); // prettier-ignore
  });

  it('are not asked for when the review that has fallen due is written already', async () => {
    const asked = async (now: string) => {
      const using = databaseAt(now);
      const id = await acting.at(now, (tx) =>
        anEffect(tx, territory.groupId, 'task_tutor_review', { journeyId }),
      );
      const deps = { database: using, mail: new StubMail(), publicUrl: '', secretKey: 'x'.repeat(32) };
      return runEffect(deps, { id, groupId: territory.groupId, effect: '', generation: 1 });
    };
    expect(await asked('2026-07-03T09:00:00Z')).toBe('void');
    expect(await asked('2026-10-01T09:00:00Z')).toBe('done');
  });

  it('show a company the people at work in it today', async () => {
    const at = (actor: Actor, now: string) =>
      database.inTransaction({ ...scopeOf(actor), now }, (tx) => readPeopleAtWork(tx, actor));
    expect(await at(employer(offer), '2026-05-01T09:00:00Z')).toMatchObject([
      { firstName: 'Camille', jobTitle: 'Conduire une ligne' },
    ]);
    expect(await at(employer(offer), '2027-09-01T09:00:00Z')).toEqual([]);
    expect(await at(employer(other), '2026-05-01T09:00:00Z')).toEqual([]);
  });

  it('end with the result of the qualification, noted once the contract is over', async () => {
    const enter = new EnterQualificationResult(database);
    const before = await fileFor(staff('coordinator'));
    await expect(
      enter.execute(staff('coordinator'), before.id, before.version, 'obtained'),
    ).rejects.toMatchObject({ code: 'contract_not_ended' });
    await acting.done('2027-08-31T17:00:00Z', journeyId, 'end_contract', {}, 'system');
    const { id, version } = await fileFor(staff('coordinator'));
    await enter.execute(staff('coordinator'), id, version, 'obtained');
    await expect(
      new NameCompanyTutor(database).execute(staff('coordinator'), id, null, tutor.userId ?? ''),
    ).rejects.toMatchObject({ code: 'contract_over' });
    expect(await database.inTransaction(scopeOf(tutor), (tx) => readPeopleTutored(tx, tutor))).toEqual([]);
    expect((await fileFor(staff('coordinator'))).terms?.qualificationResult).toBe('obtained');
  });
});
