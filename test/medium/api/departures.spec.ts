import { randomUUID } from 'node:crypto';
import { newId } from '@passerelle/kernel';
import type request from 'supertest';
import { aFollowedPerson } from '../../factories/a-followed-person';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount, aRole, type TestAccount } from '../../factories/an-account';
import { useApi, type Browser } from '../../environment/api-suite';

const suite = useApi();
let group: Group;
let director: Browser;
let leaver: TestAccount;
let heir: TestAccount;

beforeEach(async () => {
  group = await suite.within(null, (tx) => aGroup(tx, `GEIQ ${randomUUID()}`));
  director = await suite.trustedBrowser(await anAccount(suite.admin, 'director', { groupId: group.groupId }));
  leaver = await anAccount(suite.admin, 'referent', { groupId: group.groupId }, 'Awa Diop');
  heir = await anAccount(suite.admin, 'coordinator', { groupId: group.groupId }, 'Nadia Ferhat');
});

const departure = (roleId: string, browser = director): request.Test =>
  browser.get(`/api/colleagues/${roleId}/departure`);
const leave = (roleId: string, body: object = {}, browser = director): request.Test =>
  browser.post(`/api/colleagues/${roleId}/departure`).set('Idempotency-Key', randomUUID()).send(body);

/** A person whom an account follows as referent, with an open task in its name. */
async function followedBy(userId: string): Promise<string> {
  const { journeyId } = await suite.within(group.groupId, (tx) => aFollowedPerson(tx, group));
  await suite.admin.query('UPDATE journeys SET referent_id = $2 WHERE id = $1', [journeyId, userId]);
  await suite.admin.query(
    `INSERT INTO tasks (id, group_id, key, kind, journey_id, assigned_role, assigned_user_id, due_at, created_at)
     VALUES ($1, $2, $5, 'call_person', $3, 'referent', $4, now(), now())`,
    [newId(), group.groupId, journeyId, userId, `call ${journeyId}`],
  );
  return journeyId;
}

async function inHandOf(userId: string): Promise<{ people: number; tasks: number }> {
  const { rows } = await suite.admin.query<{ people: number; tasks: number }>(
    `SELECT (SELECT count(*)::int FROM journeys WHERE referent_id = $1) AS people,
            (SELECT count(*)::int FROM tasks WHERE assigned_user_id = $1 AND done_at IS NULL) AS tasks`,
    [userId],
  );
  return rows[0] ?? { people: -1, tasks: -1 };
}

describe('somebody who leaves while following people', () => {
  it('hands people and tasks over to the colleague named, as each journal tells, then is out', async () => {
    const journeys = [await followedBy(leaver.userId), await followedBy(leaver.userId)];
    const { body } = await departure(leaver.roleId).expect(200);
    expect(body).toMatchObject({ people: 2, tasks: 2 });
    expect(body.successors.map(({ fullName }: { fullName: string }) => fullName)).toContain('Nadia Ferhat');
    expect(JSON.stringify(body.successors)).not.toContain('Awa Diop');
    await leave(leaver.roleId, { successorId: heir.userId }).expect(204);
    expect(await inHandOf(heir.userId)).toEqual({ people: 2, tasks: 2 });
    expect(await inHandOf(leaver.userId)).toEqual({ people: 0, tasks: 0 });
    const { rows } = await suite.admin.query(
      `SELECT act FROM journey_events WHERE journey_id = ANY($1::uuid[]) AND act = 'reassign'`,
      [journeys],
    );
    expect(rows).toHaveLength(2);
    await departure(leaver.roleId).expect(404);
  });

  it('cannot leave without naming who takes over, nor name somebody from elsewhere', async () => {
    await followedBy(leaver.userId);
    const other = await suite.within(null, (tx) => aGroup(tx, `GEIQ ${randomUUID()}`));
    const stranger = await anAccount(suite.admin, 'coordinator', { groupId: other.groupId });
    const without = await leave(leaver.roleId).expect(400);
    expect(without.body.errors).toMatchObject([{ pointer: '/successorId', code: 'required' }]);
    const wrong = await leave(leaver.roleId, { successorId: stranger.userId }).expect(400);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/successorId', code: 'not_found' }]);
    expect(await inHandOf(leaver.userId)).toEqual({ people: 1, tasks: 1 });
    await departure(leaver.roleId).expect(200);
  });

  it('keeps their people when they keep another role in the team', async () => {
    await followedBy(leaver.userId);
    await aRole(suite.admin, leaver.userId, 'coordinator', { groupId: group.groupId });
    expect((await departure(leaver.roleId).expect(200)).body.people).toBe(0);
  });

  it('hands nothing over when the departure is refused: the last director stays, and so does their work', async () => {
    const last = await suite.within(null, (tx) => aGroup(tx, `GEIQ ${randomUUID()}`));
    group = last;
    const only = await anAccount(suite.admin, 'director', { groupId: last.groupId });
    const colleague = await anAccount(suite.admin, 'coordinator', { groupId: last.groupId });
    const browser = await suite.trustedBrowser(only);
    await followedBy(only.userId);
    const refused = await leave(only.roleId, { successorId: colleague.userId }, browser).expect(422);
    expect(refused.body.code).toBe('last_director');
    expect(await inHandOf(only.userId)).toEqual({ people: 1, tasks: 1 });
  });

  it('as an advisor, hands over inside the structure, in every group, and never outside of it', async () => {
    const { advisorId, prescriberId, journeyId } = await suite.within(group.groupId, (tx) =>
      aFollowedPerson(tx, group),
    );
    await suite.admin.query(
      `INSERT INTO partnerships (id, group_id, prescriber_id, since) VALUES ($1, $2, $3, '2025-09-01')`,
      [newId(), group.groupId, prescriberId],
    );
    const colleague = await anAccount(suite.admin, 'advisor', { prescriberId }, 'Maud Delaporte');
    const browser = await suite.browser(colleague.email);
    const { rows } = await suite.admin.query<{ id: string }>('SELECT id FROM user_roles WHERE user_id = $1', [
      advisorId,
    ]);
    const roleId = rows[0]?.id ?? '';
    const { body } = await departure(roleId, browser).expect(200);
    expect(body).toEqual({
      people: 1,
      tasks: 0,
      successors: [{ userId: colleague.userId, fullName: 'Maud Delaporte' }],
    });
    await leave(roleId, { successorId: colleague.userId }, browser).expect(204);
    const after = await suite.admin.query('SELECT advisor_id, prescriber_id FROM journeys WHERE id = $1', [
      journeyId,
    ]);
    expect(after.rows).toEqual([{ advisor_id: colleague.userId, prescriber_id: prescriberId }]);
    await departure(leaver.roleId, browser).expect(404);
  });
});
