import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import { createGroup } from '@passerelle/organisations';
import { Database } from '../../../libs/platform/src/database/database';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount, aRole, PASSWORD, type TestAccount } from '../../factories/an-account';
import { useApi, type Browser } from '../../environment/api-suite';
import { tokenIn } from '../../environment/mails';

const suite = useApi();
let ours: Group;
let theirs: Group;
let director: Browser;
let directorAccount: TestAccount;

beforeAll(async () => {
  ours = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Clignon'));
  theirs = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Soissonnais'));
  directorAccount = await anAccount(suite.admin, 'director', { groupId: ours.groupId }, 'Paul Garnier');
  director = await suite.trustedBrowser(directorAccount);
});

let serial = 0;
const newAddress = (): string => `invitee${(serial += 1)}@exemple.fr`;
const post = (browser: Browser, path: string, body: object = {}): request.Test =>
  browser.post(path).set('Idempotency-Key', randomUUID()).send(body);
const invite = (browser: Browser, role: string, more: object = {}): request.Test =>
  post(browser, '/api/colleagues', { email: newAddress(), fullName: 'Inès Caron', role, ...more });

describe('inviting a colleague', () => {
  it('sends a link by which a coordinator chooses a password and comes in, once', async () => {
    const email = newAddress();
    const { body: made } = await post(director, '/api/colleagues', {
      email,
      fullName: 'Inès Caron',
      role: 'coordinator',
    }).expect(201);
    const [text = ''] = await suite.mails(email);
    expect(text).toContain('Inès Caron');
    expect(text).toContain('Paul Garnier');
    const token = tokenIn(text);
    const { body: view } = await suite.anyone.post('/api/invitations/read').send({ token }).expect(200);
    expect(view).toEqual({
      fullName: 'Inès Caron',
      email,
      roles: ['coordinator'],
      organisation: 'GEIQ du Clignon',
      needsPassword: true,
    });
    const without = await suite.anyone.post('/api/invitations').send({ token }).expect(400);
    expect(without.body.errors[0].pointer).toBe('/password');
    const accepted = await suite.anyone
      .post('/api/invitations')
      .send({ token, password: PASSWORD })
      .expect(200);
    expect(accepted.body).toMatchObject({ activeRoleId: made.roleId, secondFactor: 'to_set_up' });
    await suite.anyone.post('/api/invitations').send({ token, password: PASSWORD }).expect(410);
    await suite.browser(email);
  });

  it('lets an employer in by the link alone', async () => {
    const email = newAddress();
    await post(director, '/api/colleagues', {
      email,
      fullName: 'Luc Petit',
      role: 'employer',
      organisationId: ours.companyId,
    }).expect(201);
    const token = tokenIn((await suite.mails(email)).at(-1) ?? '');
    const accepted = await suite.anyone.post('/api/invitations').send({ token }).expect(200);
    expect(accepted.body.roles[0]).toMatchObject({ code: 'employer', companyId: ours.companyId });
  });

  it('cuts the link before when it is sent again', async () => {
    const email = newAddress();
    const { body: made } = await post(director, '/api/colleagues', {
      email,
      fullName: 'Luc Petit',
      role: 'referent',
    }).expect(201);
    const first = tokenIn((await suite.mails(email)).at(-1) ?? '');
    await post(director, `/api/colleagues/${made.roleId}/invitation`).expect(204);
    await suite.anyone.post('/api/invitations/read').send({ token: first }).expect(404);
    await suite.anyone
      .post('/api/invitations/read')
      .send({ token: tokenIn((await suite.mails(email)).at(-1) ?? '') })
      .expect(200);
  });

  it('adds a role to an account that exists, without saying that it did', async () => {
    const known = await anAccount(suite.admin, 'coordinator', { groupId: theirs.groupId });
    const { body } = await post(director, '/api/colleagues', {
      email: known.email,
      fullName: 'Autre Nom',
      role: 'coordinator',
    }).expect(201);
    expect(body.userId).toBe(known.userId);
    const again = await post(director, '/api/colleagues', {
      email: known.email,
      fullName: 'Autre Nom',
      role: 'coordinator',
    }).expect(409);
    expect(again.body.code).toBe('already_exists');
    expect((await suite.mails(known.email)).join()).not.toContain('/invitation#');
  });

  it('never gives a role above one’s own', async () => {
    const employer = await suite.browser(
      (await anAccount(suite.admin, 'employer', { groupId: ours.groupId, memberCompanyId: ours.companyId }))
        .email,
    );
    for (const role of ['director', 'coordinator', 'advisor', 'platform_admin', 'candidate'])
      expect((await invite(employer, role).expect(403)).body.code).toBe('role_not_grantable');
    expect((await invite(director, 'platform_admin').expect(403)).body.code).toBe('role_not_grantable');
    const coordinator = await suite.trustedBrowser(
      await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId }),
    );
    expect((await invite(coordinator, 'coordinator').expect(403)).body.code).toBe('forbidden');
  });

  it('keeps a company’s people to their company, and a group to its companies', async () => {
    const employer = await suite.browser(
      (await anAccount(suite.admin, 'employer', { groupId: ours.groupId, memberCompanyId: ours.companyId }))
        .email,
    );
    await invite(employer, 'tutor').expect(201);
    await invite(employer, 'tutor', { organisationId: ours.otherCompanyId }).expect(404);
    const refused = await invite(director, 'employer', { organisationId: theirs.companyId }).expect(400);
    expect(refused.body.errors).toEqual([
      { pointer: '/organisationId', code: 'not_found', detail: expect.any(String) },
    ]);
  });

  it('lets a director bring in the first advisor of a partner, and no further one', async () => {
    await invite(director, 'advisor', { organisationId: theirs.prescriberId }).expect(422);
    await invite(director, 'advisor', { organisationId: ours.prescriberId }).expect(201);
    expect(
      (await invite(director, 'advisor', { organisationId: ours.prescriberId }).expect(403)).body.code,
    ).toBe('role_not_grantable');
    const advisor = await suite.browser(
      (await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId })).email,
    );
    await invite(advisor, 'advisor').expect(201);
    await invite(advisor, 'advisor', { organisationId: theirs.prescriberId }).expect(404);
  });
});

describe('the list of colleagues', () => {
  it('shows a director their group, an employer their company, an advisor their structure, and nothing else', async () => {
    const foreign = await anAccount(suite.admin, 'coordinator', { groupId: theirs.groupId });
    const listOf = async (
      browser: Browser,
    ): Promise<{ userId: string; companyId: string | null; role: string }[]> =>
      (await browser.get('/api/colleagues').expect(200)).body.colleagues;
    const all = await listOf(director);
    expect(all.map(({ userId }) => userId)).toContain(directorAccount.userId);
    expect(all.map(({ userId }) => userId)).not.toContain(foreign.userId);
    const employer = await suite.browser(
      (await anAccount(suite.admin, 'employer', { groupId: ours.groupId, memberCompanyId: ours.companyId }))
        .email,
    );
    expect(new Set((await listOf(employer)).map(({ companyId }) => companyId))).toEqual(
      new Set([ours.companyId]),
    );
    const advisor = await suite.browser(
      (await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId })).email,
    );
    expect(new Set((await listOf(advisor)).map(({ role }) => role))).toEqual(new Set(['advisor']));
  });
});

describe('someone who leaves', () => {
  it('is out at once, on every device', async () => {
    const leaving = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    const [office, phone] = [await suite.trustedBrowser(leaving), await suite.trustedBrowser(leaving)];
    await post(director, `/api/colleagues/${leaving.roleId}/departure`).expect(204);
    await office.get('/api/session').expect(204);
    await phone.get('/api/session').expect(204);
    await post(director, `/api/colleagues/${leaving.roleId}/departure`).expect(404);
  });

  it('keeps the roles they hold elsewhere', async () => {
    const leaving = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    await aRole(suite.admin, leaving.userId, 'coordinator', { groupId: theirs.groupId });
    await post(director, `/api/colleagues/${leaving.roleId}/departure`).expect(204);
    const browser = await suite.browser(leaving.email);
    expect((await browser.get('/api/session')).body.roles).toHaveLength(1);
  });

  it('cannot be put out by another group', async () => {
    const foreign = await anAccount(suite.admin, 'coordinator', { groupId: theirs.groupId });
    await post(director, `/api/colleagues/${foreign.roleId}/departure`).expect(404);
  });

  it('cannot be the last director, even when two end each other at the same moment', async () => {
    const group = await suite.within(null, (tx) => aGroup(tx, 'GEIQ de la Thiérache'));
    const one = await anAccount(suite.admin, 'director', { groupId: group.groupId });
    const other = await anAccount(suite.admin, 'director', { groupId: group.groupId });
    const [first, second] = [await suite.trustedBrowser(one), await suite.trustedBrowser(other)];
    const answers = await Promise.all([
      post(first, `/api/colleagues/${other.roleId}/departure`),
      post(second, `/api/colleagues/${one.roleId}/departure`),
    ]);
    const { rows } = await suite.admin.query(
      `SELECT count(*)::int AS n FROM user_roles WHERE group_id = $1 AND role = 'director' AND ended_at IS NULL`,
      [group.groupId],
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });
});

describe('a lost second factor', () => {
  it('is taken off by a director of the group, who ends every session, and never one’s own', async () => {
    const colleague = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    const browser = await suite.trustedBrowser(colleague);
    await suite.admin.query(`UPDATE users SET totp_secret = 'x', totp_confirmed_at = now() WHERE id = $1`, [
      colleague.userId,
    ]);
    await post(director, `/api/colleagues/${colleague.userId}/second-factor-reset`).expect(204);
    await browser.get('/api/session').expect(204);
    expect((await suite.mails(colleague.email)).at(-1)).toContain('second facteur');
    expect((await (await suite.browser(colleague.email)).get('/api/session')).body.secondFactor).toBe(
      'to_set_up',
    );
    await post(director, `/api/colleagues/${directorAccount.userId}/second-factor-reset`).expect(403);
  });

  it('is not taken off by the director of another group, nor where it also guards another group', async () => {
    const foreign = await anAccount(suite.admin, 'coordinator', { groupId: theirs.groupId });
    await post(director, `/api/colleagues/${foreign.userId}/second-factor-reset`).expect(404);
    await aRole(suite.admin, foreign.userId, 'coordinator', { groupId: ours.groupId });
    await post(director, `/api/colleagues/${foreign.userId}/second-factor-reset`).expect(403);
  });

  it('of a director is taken off by the platform, which takes off nobody else’s', async () => {
    const platform = await suite.trustedBrowser(await anAccount(suite.admin, 'platform_admin'));
    const lost = await anAccount(suite.admin, 'director', { groupId: theirs.groupId });
    await post(platform, `/api/colleagues/${lost.userId}/second-factor-reset`).expect(204);
    const coordinator = await anAccount(suite.admin, 'coordinator', { groupId: theirs.groupId });
    await post(platform, `/api/colleagues/${coordinator.userId}/second-factor-reset`).expect(404);
  });
});

describe('a request that arrives twice', () => {
  it('is done once and answered the same, however many arrive at the same moment', async () => {
    const body = { email: newAddress(), fullName: 'Inès Caron', role: 'referent' };
    const key = randomUUID();
    const send = (): request.Test => director.post('/api/colleagues').set('Idempotency-Key', key).send(body);
    const answers = await Promise.all(Array.from({ length: 6 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(5);
    const { rows } = await suite.admin.query(
      'SELECT count(*)::int AS n FROM user_roles r JOIN users u ON u.id = r.user_id WHERE u.email = $1',
      [body.email],
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(await suite.mails(body.email)).toHaveLength(1);
  });

  it('is refused with the same key and another body', async () => {
    const key = randomUUID();
    const send = (fullName: string, email: string): request.Test =>
      director
        .post('/api/colleagues')
        .set('Idempotency-Key', key)
        .send({ email, fullName, role: 'referent' });
    const email = newAddress();
    await send('Inès Caron', email).expect(201);
    expect((await send('Inès Carron', email).expect(409)).body.code).toBe('request_key_reused');
  });

  it('is refused without a key', async () => {
    const response = await director
      .post('/api/colleagues')
      .send({ email: newAddress(), fullName: 'Inès Caron', role: 'referent' })
      .expect(400);
    expect(response.body.code).toBe('request_key_missing');
  });

  it('that was refused leaves nothing, and may be sent again with its key', async () => {
    const key = randomUUID();
    const email = newAddress();
    const send = (): request.Test =>
      director
        .post('/api/colleagues')
        .set('Idempotency-Key', key)
        .send({ email, fullName: 'Yann Le Goff', role: 'trainer', organisationId: theirs.companyId });
    await send().expect(422);
    const { rows } = await suite.admin.query('SELECT count(*)::int AS n FROM users WHERE email = $1', [
      email,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
    expect((await send().expect(422)).headers['idempotency-replayed']).toBeUndefined();
  });

  it('does not hear the answer given to somebody else with the same key', async () => {
    const key = randomUUID();
    const body = { email: newAddress(), fullName: 'Inès Caron', role: 'referent' };
    await director.post('/api/colleagues').set('Idempotency-Key', key).send(body).expect(201);
    const stranger = await suite.trustedBrowser(
      await anAccount(suite.admin, 'director', { groupId: theirs.groupId }),
    );
    const response = await stranger
      .post('/api/colleagues')
      .set('Idempotency-Key', key)
      .send({ ...body, email: newAddress() })
      .expect(201);
    expect(response.headers['idempotency-replayed']).toBeUndefined();
  });
});

describe('a real group', () => {
  it('begins with its director, invited by a link', async () => {
    const made = await createGroup(
      suite.app.get(Database),
      {
        name: 'GEIQ du Vermandois',
        shortName: 'Vermandois',
        city: 'Saint-Quentin',
        labelled: true,
        director: { fullName: 'Ada Blin', email: newAddress() },
      },
      'http://localhost:3000',
    );
    const accepted = await suite.anyone
      .post('/api/invitations')
      .send({ token: tokenIn(made.link), password: PASSWORD })
      .expect(200);
    expect(accepted.body.roles).toMatchObject([
      { code: 'director', organisation: 'GEIQ du Vermandois', groupId: made.groupId },
    ]);
  });
});
