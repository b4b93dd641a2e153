import { newId } from '@passerelle/kernel';
import { Database, makeDataSource, scopeOf, systemActor, type Actor, type Tx } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { runEffect } from '../../libs/journeys/src/effects/run-effect';
import { readToday, type Today } from '../../libs/journeys/src/tasks/queries/today';
import { tasksOf } from '../../libs/journeys/src/tasks/queries/tasks-of';
import { FinishTask, SendAgain } from '../../libs/journeys/src/tasks/use-cases/finish-task';
import { MailInDoubt } from '../../libs/platform/src/mail/mail-port';
import { useTestDatabase } from '../environment/database';
import {
  aFollowedPerson,
  anEffect,
  type FollowedPerson,
  type PersonWished,
} from '../factories/a-followed-person';
import { aTerritory, type Territory } from '../factories/a-territory';
import { StubMail } from '../factories/stub-mail';

const testDatabase = useTestDatabase();
let source: DataSource;
let database: Database;
let here: Territory;
let elsewhere: Territory;

beforeAll(async () => {
  source = await makeDataSource({ url: testDatabase.appUrl, applicationName: 'today spec' }).initialize();
  database = new Database(source);
  here = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx, 'GEIQ Sud de l’Aisne'));
  elsewhere = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx, 'GEIQ d’ailleurs'));
});
afterAll(() => source.destroy());

const inGroup = <T>(groupId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.inTransaction({ groupId }, work);
const person = (where: Territory, wished: PersonWished = {}): Promise<FollowedPerson> =>
  inGroup(where.groupId, (tx) => aFollowedPerson(tx, where, wished));
const coordinator = ({ groupId }: Territory, userId: string): Actor => ({
  ...systemActor(groupId),
  userId,
  role: 'coordinator',
});
const advisor = ({ advisorId, prescriberId }: FollowedPerson): Actor => ({
  ...systemActor(''),
  groupId: null,
  userId: advisorId,
  prescriberId,
  role: 'advisor',
});
const today = (actor: Actor): Promise<Today> =>
  database.inTransaction(scopeOf(actor), (tx) => readToday(tx, actor, new Date().toISOString()));

async function effect(
  where: Territory,
  name: string,
  journeyId: string,
  mail = new StubMail(),
): Promise<string> {
  const id = await inGroup(where.groupId, (tx) =>
    anEffect(tx, where.groupId, name, { journeyId, payload: { version: 1 } }),
  );
  const deps = { database, mail, publicUrl: 'https://passerelle.exemple.fr', secretKey: 'x'.repeat(32) };
  await runEffect(deps, { id, groupId: where.groupId, effect: name, generation: 1 });
  return id;
}

describe('the coordination’s day', () => {
  it('shows at most seven tasks of its own group by clock, verb first, with the rule and the count', async () => {
    const people = await Promise.all(Array.from({ length: 9 }, () => person(here, { state: 'referred' })));
    const stranger = await person(elsewhere, { state: 'referred' });
    for (const { journeyId } of people) await effect(here, 'task_answer_referral', journeyId);
    await effect(elsewhere, 'task_answer_referral', stranger.journeyId);
    await inGroup(here.groupId, (tx) =>
      tx.query(`UPDATE tasks SET due_at = app_now() - interval '1 day' WHERE journey_id = $1`, [
        people[4]?.journeyId,
      ]),
    );
    const page = await today(coordinator(here, people[0]?.coordinatorId ?? ''));
    expect([page.tasks.length, page.taskCount, page.lateCount]).toEqual([7, 9, 1]);
    expect(page.tasks[0]).toMatchObject({
      journeyId: people[4]?.journeyId,
      sentence: 'Répondre à l’orientation d’Aïcha Benali',
      act: 'admit',
      late: true,
      byHand: false,
    });
    expect(page.tasks[0]?.why).toMatch(
      /^Une orientation reçoit une réponse en cinq jours ouvrés\. Ici depuis le /,
    );
    expect(page.referrals.length).toBe(9);
    expect(page.referrals[0]?.daysLeft).toBe(5);
    expect(page.programmes).toMatchObject([{ name: 'Marne 1', phase: 'referral', people: 9 }]);
    expect(JSON.stringify(page)).not.toContain(stranger.journeyId);
  });

  it('is read page by page without losing or repeating a task', async () => {
    const actor = coordinator(here, newId());
    const seen: string[] = [];
    let after: { dueAt: string; id: string } | undefined;
    do {
      const page = await database.inTransaction(scopeOf(actor), (tx) =>
        tasksOf(tx, actor, { limit: 4, ...(after && { after }) }),
      );
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([9, 9]);
  });
});

describe('an advisor’s day', () => {
  it('shows the people they follow in any group, and nobody else’s', async () => {
    const mine = await person(elsewhere, { state: 'absent', channel: 'phone', email: null });
    const other = await person(here, { state: 'absent' });
    await effect(elsewhere, 'task_what_happened', mine.journeyId);
    await effect(here, 'task_what_happened', other.journeyId);
    const page = await today(advisor(mine));
    expect(page.tasks).toMatchObject([
      { journeyId: mine.journeyId, kind: 'what_happened', groupName: 'GEIQ d’ailleurs' },
    ]);
  });

  it('can end one of their tasks with a note, and none of another’s', async () => {
    const mine = await person(here, { state: 'absent' });
    const other = await person(here, { state: 'absent' });
    await effect(here, 'task_what_happened', mine.journeyId);
    const [task] = (await today(advisor(mine))).tasks;
    const finish = new FinishTask(database);
    await expect(finish.execute(advisor(other), task?.id ?? '', 'rien')).rejects.toMatchObject({
      code: 'not_found',
    });
    await finish.execute(
      advisor(mine),
      task?.id ?? '',
      'Elle gardait son fils, elle viendra la prochaine fois.',
    );
    await expect(finish.execute(advisor(mine), task?.id ?? '', 'encore')).rejects.toMatchObject({
      code: 'task_already_done',
    });
    expect((await today(advisor(mine))).tasks).toEqual([]);
  });
});

describe('a task that only an act ends', () => {
  it('is not ended by hand', async () => {
    const { journeyId, coordinatorId } = await person(here, { state: 'met' });
    await effect(here, 'task_decide_after_meeting', journeyId);
    const [row] = await inGroup(here.groupId, (tx) =>
      tx.query<{ id: string }[]>('SELECT id FROM tasks WHERE journey_id = $1', [journeyId]),
    );
    await expect(
      new FinishTask(database).execute(coordinator(here, coordinatorId), row?.id ?? '', 'fait'),
    ).rejects.toMatchObject({
      code: 'task_not_by_hand',
    });
  });
});

describe('a message in doubt', () => {
  async function inDoubt(): Promise<{ taskId: string; outboxId: string; actor: Actor }> {
    const { journeyId, coordinatorId } = await person(here, { state: 'admitted' });
    const mail = new StubMail('ask_a_human');
    mail.failing = new MailInDoubt('cut');
    const outboxId = await effect(here, 'tell_person_admitted', journeyId, mail);
    const [row] = await inGroup(here.groupId, (tx) =>
      tx.query<{ id: string }[]>(`SELECT id FROM tasks WHERE journey_id = $1 AND kind = 'check_delivery'`, [
        journeyId,
      ]),
    );
    return { taskId: row?.id ?? '', outboxId, actor: coordinator(here, coordinatorId) };
  }
  const outbox = (id: string): Promise<unknown[]> =>
    inGroup(here.groupId, (tx) => tx.query('SELECT dead_at FROM outbox WHERE id = $1', [id]));

  it('is settled by whoever asked the person', async () => {
    const { taskId, outboxId, actor } = await inDoubt();
    await new FinishTask(database).execute(actor, taskId, 'Aïcha a bien reçu le message.');
    expect(await outbox(outboxId)).toEqual([]);
    const [entry] = await inGroup(here.groupId, (tx) =>
      tx.query<{ state: string }[]>('SELECT state FROM effect_ledger WHERE key LIKE $1', [`${outboxId}:%`]),
    );
    expect(entry?.state).toBe('done');
  });

  it('leaves again when a human asks for it', async () => {
    const { taskId, outboxId, actor } = await inDoubt();
    await new SendAgain(database).execute(actor, taskId);
    expect(await outbox(outboxId)).toEqual([{ dead_at: null }]);
  });
});

describe('notifications', () => {
  it('are the reader’s own', async () => {
    const mine = await person(here, { state: 'admitted' });
    await effect(here, 'tell_advisor_admitted', mine.journeyId);
    const other = await person(here);
    expect((await today(advisor(mine))).notifications).toMatchObject([
      { kind: 'advisor_admitted', readAt: null },
    ]);
    expect((await today(advisor(other))).notifications).toEqual([]);
  });
});
