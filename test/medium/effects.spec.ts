import {
  Database,
  MailInDoubt,
  MailRefused,
  MailUnavailable,
  makeDataSource,
  type Scope,
  type Tx,
} from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { runEffect } from '../../libs/journeys/src/effects/run-effect';
import { closeTasksOf } from '../../libs/journeys/src/tasks/close-tasks-of';
import { useTestDatabase } from '../environment/database';
import {
  aFollowedPerson,
  anEffect,
  aSeat,
  type FollowedPerson,
  type PersonWished,
} from '../factories/a-followed-person';
import { aTerritory, type Territory } from '../factories/a-territory';
import { StubMail } from '../factories/stub-mail';

const testDatabase = useTestDatabase();
let source: DataSource;
let database: Database;
let territory: Territory;

beforeAll(async () => {
  source = await makeDataSource({
    url: testDatabase.workerUrl,
    applicationName: 'effects spec',
    poolSize: 14,
  }).initialize();
  database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
});
afterAll(() => source.destroy());

const inGroup = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.inTransaction({ groupId: territory.groupId }, work);
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => inGroup((tx) => tx.query(sql, params));
const person = (wished: PersonWished = {}): Promise<FollowedPerson> =>
  inGroup((tx) => aFollowedPerson(tx, territory, wished));
const asked = (effect: string, journeyId: string, payload: Record<string, unknown> = {}): Promise<string> =>
  inGroup((tx) => anEffect(tx, territory.groupId, effect, { journeyId, payload }));

function run(id: string, mail: StubMail, { generation = 1, using = database } = {}): Promise<string> {
  const deps = {
    database: using,
    mail,
    publicUrl: 'https://passerelle.exemple.fr',
    secretKey: 'x'.repeat(32),
  };
  return runEffect(deps, { id, groupId: territory.groupId, effect: '', generation });
}

const ledger = async (id: string): Promise<string | undefined> =>
  (await rows<{ state: string }>('SELECT l.state FROM effect_ledger l WHERE l.key LIKE $1', [`${id}:%`]))[0]
    ?.state;
const isInOutbox = async (id: string): Promise<boolean> =>
  (await rows('SELECT 1 FROM outbox WHERE id = $1', [id])).length > 0;
const openTasks = (
  journeyId: string,
): Promise<{ kind: string; role: string; details: { words?: string[]; phone?: string } }[]> =>
  rows(
    'SELECT kind, assigned_role AS role, details FROM tasks WHERE journey_id = $1 AND done_at IS NULL ORDER BY kind',
    [journeyId],
  );

/** A process killed at its n-th transaction: nothing of it is written. */
function dyingAt(transaction: number): Database {
  let count = 0;
  return Object.assign(new Database(source), {
    inTransaction: <T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> => {
      count += 1;
      return count === transaction
        ? Promise.reject(new Error('killed'))
        : database.inTransaction(scope, work);
    },
  });
}

const leaseAgain = (id: string): Promise<unknown> =>
  rows('UPDATE outbox SET generation = generation + 1 WHERE id = $1', [id]);

describe('an effect delivered ten times at once', () => {
  it('sends one mail, with one link, and says so once', async () => {
    const { journeyId } = await person({ state: 'invited' });
    await inGroup((tx) => aSeat(tx, territory, journeyId));
    const id = await asked('tell_person_invited', journeyId, { version: 1 });
    const mail = new StubMail('ask_a_human');
    const reports = await Promise.all(Array.from({ length: 10 }, () => run(id, mail)));
    expect(reports.filter((report) => report === 'done')).toHaveLength(1);
    expect(mail.attempts).toHaveLength(1);
    expect(await rows('SELECT recipient_role FROM mails WHERE journey_id = $1', [journeyId])).toEqual([
      { recipient_role: 'candidate' },
    ]);
    expect(await rows('SELECT acts FROM access_links WHERE journey_id = $1', [journeyId])).toEqual([
      { acts: ['confirm_presence', 'cancel_presence'] },
    ]);
    expect([await ledger(id), await isInOutbox(id)]).toEqual(['done', false]);
  });

  it('makes one task', async () => {
    const { journeyId } = await person({ state: 'referred' });
    const id = await asked('task_answer_referral', journeyId, { version: 1 });
    const reports = await Promise.all(Array.from({ length: 10 }, () => run(id, new StubMail())));
    expect(reports.filter((report) => report === 'done')).toHaveLength(1);
    expect(await openTasks(journeyId)).toMatchObject([{ kind: 'answer_referral', role: 'coordinator' }]);
  });

  it('tells each guide once, the advisor in the product and by mail', async () => {
    const { journeyId, advisorId } = await person();
    const id = await asked('tell_advisor_admitted', journeyId, { version: 1 });
    const mail = new StubMail();
    await Promise.all(Array.from({ length: 10 }, () => run(id, mail)));
    expect(mail.accepted).toHaveLength(1);
    expect(await rows('SELECT user_id FROM notifications WHERE journey_id = $1', [journeyId])).toEqual([
      { user_id: advisorId },
    ]);
  });
});

describe('a worker killed between the hand-over and the record', () => {
  it('is followed by the same mail under the same key where the far end knows keys', async () => {
    const { journeyId } = await person();
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    const mail = new StubMail('provider_key');
    await expect(run(id, mail, { using: dyingAt(2) })).rejects.toThrow('killed');
    await leaseAgain(id);
    expect(await run(id, mail, { generation: 2 })).toBe('done');
    expect(mail.attempts.map(({ key, text }) => [key, text])).toEqual([
      [mail.accepted[0]?.key, mail.accepted[0]?.text],
      [mail.accepted[0]?.key, mail.accepted[0]?.text],
    ]);
    expect(mail.accepted).toHaveLength(1);
  });

  it('is not followed by a second mail where the far end knows none: a human is asked', async () => {
    const { journeyId } = await person();
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    const mail = new StubMail('ask_a_human');
    await expect(run(id, mail, { using: dyingAt(2) })).rejects.toThrow('killed');
    await leaseAgain(id);
    expect(await run(id, mail, { generation: 2 })).toBe('set_aside');
    expect(mail.attempts).toHaveLength(1);
    expect(await ledger(id)).toBe('in_doubt');
    expect(await openTasks(journeyId)).toMatchObject([
      { kind: 'check_delivery', role: 'coordinator', details: { why: 'in_doubt' } },
    ]);
  });

  it('leaves the decision to the human, who may have it sent again', async () => {
    const { journeyId } = await person();
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    const mail = new StubMail('ask_a_human');
    mail.failing = new MailInDoubt('cut');
    expect(await run(id, mail)).toBe('set_aside');
    mail.failing = null;
    await rows('UPDATE outbox SET dead_at = NULL, generation = 2 WHERE id = $1', [id]);
    expect(await run(id, mail, { generation: 2 })).toBe('done');
    expect([mail.accepted.length, await ledger(id)]).toEqual([1, 'done']);
  });
});

describe('a far end that does not take the mail', () => {
  it('is tried again later when it cannot be reached, and a human is asked after eight times', async () => {
    const { journeyId } = await person();
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    const mail = new StubMail('ask_a_human');
    mail.failing = new MailUnavailable('down');
    expect(await run(id, mail)).toBe('delayed');
    expect(
      await rows(
        "SELECT failures, leased_until, not_before > app_now() + interval '20 seconds' AS later FROM outbox WHERE id = $1",
        [id],
      ),
    ).toEqual([{ failures: 1, leased_until: null, later: true }]);
    for (let generation = 2; generation <= 8; generation += 1) {
      await leaseAgain(id);
      await run(id, mail, { generation });
    }
    expect(
      await rows('SELECT failures, dead_at IS NOT NULL AS dead FROM outbox WHERE id = $1', [id]),
    ).toEqual([{ failures: 8, dead: true }]);
    expect(await openTasks(journeyId)).toMatchObject([{ kind: 'check_delivery' }]);
  });

  it('is replaced by a call when it refuses the person’s address', async () => {
    const { journeyId } = await person();
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    const mail = new StubMail('ask_a_human');
    mail.failing = new MailRefused('550');
    expect(await run(id, mail)).toBe('done');
    expect(await openTasks(journeyId)).toMatchObject([{ kind: 'call_person', role: 'advisor' }]);
  });
});

describe('who is told', () => {
  it('is called when no channel but the phone works, with the exact words to say', async () => {
    const { journeyId } = await person({ channel: 'phone', email: null });
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    const mail = new StubMail();
    expect(await run(id, mail)).toBe('done');
    expect(mail.attempts).toHaveLength(0);
    const [call] = await openTasks(journeyId);
    expect(call).toMatchObject({ kind: 'call_person', role: 'advisor', details: { phone: '0639980001' } });
    expect(call?.details.words).toContain('Claire Morel vous suit.');
  });

  it('is the structure when the advisor has left it', async () => {
    const { journeyId, advisorId, prescriberId } = await person();
    await rows('UPDATE user_roles SET ended_at = app_now() WHERE user_id = $1', [advisorId]);
    const mail = new StubMail();
    expect(await run(await asked('tell_advisor_admitted', journeyId, { version: 1 }), mail)).toBe('done');
    expect(mail.attempts).toHaveLength(0);
    expect(
      await rows('SELECT kind, assigned_user_id, prescriber_id FROM tasks WHERE journey_id = $1', [
        journeyId,
      ]),
    ).toEqual([{ kind: 'take_over_person', assigned_user_id: null, prescriber_id: prescriberId }]);
  });
});

describe('what is no longer true', () => {
  it('is not announced: the reminder of an event to someone who no longer comes', async () => {
    const { journeyId } = await person({ state: 'admitted' });
    const id = await asked('tell_person_event_reminder', journeyId, { timer: 'event_2_days' });
    const mail = new StubMail();
    expect(await run(id, mail)).toBe('void');
    expect([mail.attempts.length, await ledger(id), await isInOutbox(id)]).toEqual([0, 'void', false]);
  });

  it('is not announced again, and the ledger says whose mail may have left before', async () => {
    const { journeyId } = await person();
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    const mail = new StubMail('provider_key');
    await expect(run(id, mail, { using: dyingAt(2) })).rejects.toThrow('killed');
    await rows(`UPDATE journeys SET state = 'declined', state_kind = 'end' WHERE id = $1`, [journeyId]);
    await leaseAgain(id);
    expect(await run(id, mail, { generation: 2 })).toBe('void');
    expect(mail.accepted).toHaveLength(1);
    expect(
      await rows(`SELECT state, result->'doubtful' AS doubtful FROM effect_ledger WHERE key LIKE $1 || '%'`, [
        id,
      ]),
    ).toEqual([{ state: 'void', doubtful: ['person'] }]);
  });

  it('is not announced when the seat was given back though the state is the same', async () => {
    const { journeyId } = await person({ state: 'invited' });
    await inGroup((tx) => aSeat(tx, territory, journeyId, 'cancelled'));
    expect(await run(await asked('tell_person_event_reminder', journeyId), new StubMail())).toBe('void');
  });

  it('makes no task once the journey has moved on', async () => {
    const { journeyId } = await person({ state: 'admitted' });
    expect(await run(await asked('task_answer_referral', journeyId, { version: 1 }), new StubMail())).toBe(
      'void',
    );
    expect(await openTasks(journeyId)).toEqual([]);
  });
});

describe('a delivery whose lease has passed to a later one', () => {
  it('does nothing', async () => {
    const { journeyId } = await person();
    const id = await asked('tell_person_admitted', journeyId, { version: 1 });
    await leaseAgain(id);
    const mail = new StubMail();
    expect(await run(id, mail, { generation: 1 })).toBe('not_mine');
    expect([mail.attempts.length, await isInOutbox(id)]).toEqual([0, true]);
  });
});

describe('tasks of a journey', () => {
  it('close with the act that answers them', async () => {
    const { journeyId } = await person({ state: 'referred' });
    await run(await asked('task_answer_referral', journeyId, { version: 1 }), new StubMail());
    await rows(`UPDATE journeys SET state = 'admitted', version = 2 WHERE id = $1`, [journeyId]);
    expect(await inGroup((tx) => closeTasksOf(tx, [{ journeyId, act: 'admit', version: 2 }]))).toBe(1);
    expect(await rows('SELECT closed_because FROM tasks WHERE journey_id = $1', [journeyId])).toEqual([
      { closed_because: 'admit' },
    ]);
  });

  it('stay while the journey stays, unless the act itself closes them', async () => {
    const { journeyId } = await person({ state: 'contract_running' });
    await run(await asked('task_file_contract', journeyId, { version: 1 }), new StubMail());
    expect(await inGroup((tx) => closeTasksOf(tx, [{ journeyId, act: 'amend_contract', version: 2 }]))).toBe(
      0,
    );
    expect(await inGroup((tx) => closeTasksOf(tx, [{ journeyId, act: 'file_contract', version: 3 }]))).toBe(
      1,
    );
  });

  it('are raised by a delay, not doubled', async () => {
    const { journeyId } = await person({ state: 'met' });
    await run(await asked('task_decide_after_meeting', journeyId, { version: 1 }), new StubMail());
    await run(
      await asked('task_decide_late', journeyId, { timer: 'decision_late', version: 1 }),
      new StubMail(),
    );
    expect(await openTasks(journeyId)).toMatchObject([{ kind: 'decide_late' }]);
  });
});
