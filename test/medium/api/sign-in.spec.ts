import { generate } from 'otplib';
import type request from 'supertest';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount, aRole, PASSWORD, type TestAccount } from '../../factories/an-account';
import { useApi, type Browser } from '../../environment/api-suite';
import { tokenIn } from '../../environment/mails';

const suite = useApi();
let group: Group;
let admin: typeof suite.admin;

beforeAll(async () => {
  admin = suite.admin;
  group = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Clignon'));
});

const signIn = (email: string, password: string, code?: string): request.Test =>
  suite.anyone.post('/api/session').send({ email, password, ...(code && { code }) });
const withCookie = (response: request.Response): Browser => suite.withCookieOf(response);
const post = (agent: Browser, path: string, body: object = {}): request.Test => agent.post(path).send(body);

describe('signing in with a password', () => {
  it('gives a cookie that scripts and other sites cannot use, and tells who one is and what one may', async () => {
    const account = await anAccount(
      admin,
      'employer',
      { groupId: group.groupId, memberCompanyId: group.companyId },
      'Luc Petit',
    );
    const response = await signIn(account.email.toUpperCase(), PASSWORD).expect(200);
    expect(response.get('Set-Cookie')?.[0]).toMatch(
      /^passerelle=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(response.body).toMatchObject({
      person: { id: account.userId, fullName: 'Luc Petit' },
      activeRoleId: account.roleId,
      roles: [{ code: 'employer', organisation: 'GEIQ du Clignon', companyId: group.companyId }],
      secondFactor: 'not_needed',
      demonstration: false,
    });
    expect(response.body.permissions['need.write']).toBe('E');
    expect(response.body.permissions).not.toHaveProperty(['person.barriers.read']);
  });

  it('answers the same to an unknown address and to a wrong password', async () => {
    const account = await anAccount(admin, 'employer', { groupId: group.groupId });
    const [unknown, wrong] = await Promise.all([
      signIn('personne@exemple.fr', PASSWORD),
      signIn(account.email, 'autre chose ici'),
    ]);
    expect(unknown.status).toBe(401);
    const { trace: _one, ...unknownBody } = unknown.body;
    const { trace: _other, ...wrongBody } = wrong.body;
    expect(wrongBody).toEqual(unknownBody);
    expect(wrong.get('Set-Cookie')).toBeUndefined();
  });

  it('locks an address after five failures, known or not, even for the right password', async () => {
    const account = await anAccount(admin, 'employer', { groupId: group.groupId });
    for (const email of [account.email, 'inconnue@exemple.fr']) {
      for (let tries = 0; tries < 5; tries += 1) await signIn(email, 'pas le bon mot').expect(401);
      const response = await signIn(email, PASSWORD).expect(429);
      expect(response.body.code).toBe('too_many_attempts');
    }
    await admin.query(
      `UPDATE sign_in_failures SET locked_until = now() - interval '1 second', first_at = now() - interval '16 minutes'`,
    );
    await signIn(account.email, PASSWORD).expect(200);
  });

  it('names each field to correct', async () => {
    const response = await suite.anyone
      .post('/api/session')
      .send({ email: 'nadia', admin: true })
      .expect(400);
    expect(response.body.code).toBe('invalid_input');
    expect(response.body.errors).toEqual([
      { pointer: '/admin', code: 'unknown_field', detail: expect.stringContaining('n’existe pas') },
      { pointer: '/email', code: 'not_an_email', detail: expect.stringContaining('adresse e-mail complète') },
      { pointer: '/password', code: 'required', detail: 'Ce champ est nécessaire.' },
    ]);
  });

  it('lets nobody in whose roles have all ended, and says so only to who knows the password', async () => {
    const account = await anAccount(admin, 'employer', { groupId: group.groupId });
    await admin.query('UPDATE user_roles SET ended_at = now() WHERE id = $1', [account.roleId]);
    const response = await signIn(account.email, PASSWORD).expect(403);
    expect(response.body.code).toBe('account_suspended');
  });
});

describe('the second factor of the staff', () => {
  it('must be set up before anything else can be done, then is asked at each sign-in, each code once', async () => {
    const account = await anAccount(admin, 'coordinator', { groupId: group.groupId });
    const first = withCookie(await signIn(account.email, PASSWORD).expect(200));
    expect((await first.get('/api/session')).body.secondFactor).toBe('to_set_up');
    expect((await first.get('/api/people').expect(403)).body.code).toBe('second_factor_needed');

    const { body: enrolment } = await post(first, '/api/account/totp').expect(200);
    expect(enrolment.uri).toMatch(/^otpauth:\/\/totp\/Passerelle/);
    expect(enrolment.qrCode).toMatch(/^data:image\/png;base64,/);
    const code = await generate({ secret: enrolment.secret });
    await post(first, '/api/account/totp/confirmation', {
      code: code === '000000' ? '111111' : '000000',
    }).expect(401);
    const { body: confirmed } = await post(first, '/api/account/totp/confirmation', { code }).expect(200);
    expect(confirmed.recoveryCodes).toHaveLength(10);
    await first.get('/api/people').expect(200);

    expect((await signIn(account.email, PASSWORD).expect(403)).body.code).toBe('second_factor_needed');
    expect((await signIn(account.email, PASSWORD, code).expect(401)).body.code).toBe('second_factor_wrong');
    const next = await generate({ secret: enrolment.secret, epoch: Math.floor(Date.now() / 1000) + 30 });
    const [one, other] = await Promise.all([
      signIn(account.email, PASSWORD, next),
      signIn(account.email, PASSWORD, next),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 401]);

    await signIn(account.email, PASSWORD, confirmed.recoveryCodes[0]).expect(200);
    await signIn(account.email, PASSWORD, confirmed.recoveryCodes[0]).expect(401);
  });

  it('is kept sealed', async () => {
    const { rows } = await admin.query('SELECT totp_secret FROM users WHERE totp_secret IS NOT NULL');
    for (const { totp_secret: sealed } of rows) expect(sealed).not.toMatch(/^[A-Z2-7]+$/);
  });
});

describe('signing in by a link', () => {
  const askLink = async (email: string): Promise<string[]> => {
    await suite.anyone.post('/api/session/link-requests').send({ email }).expect(204);
    return suite.mails(email);
  };

  it('works once, for a quarter of an hour, and a new link cuts the one before', async () => {
    const account = await anAccount(admin, 'advisor', { prescriberId: group.prescriberId });
    const [first = ''] = await askLink(account.email);
    const texts = await askLink(account.email);
    const token = tokenIn(texts.at(-1) ?? '');
    await suite.anyone
      .post('/api/session/link')
      .send({ token: tokenIn(first) })
      .expect(404);
    const [one, other] = await Promise.all(
      [1, 2].map(() => suite.anyone.post('/api/session/link').send({ token })),
    );
    expect([one?.status, other?.status].sort()).toEqual([200, 410]);

    const late = tokenIn((await askLink(account.email)).at(-1) ?? '');
    await admin.query(
      `UPDATE access_links SET expires_at = app_now() - interval '1 second' WHERE user_id = $1`,
      [account.userId],
    );
    const response = await suite.anyone.post('/api/session/link').send({ token: late }).expect(410);
    expect(response.body.code).toBe('link_expired');
  });

  it('keeps only the hash of the token', async () => {
    const account = await anAccount(admin, 'advisor', { prescriberId: group.prescriberId });
    const token = tokenIn((await askLink(account.email)).at(-1) ?? '');
    const { rows } = await admin.query(
      'SELECT row_to_json(l)::text AS text FROM access_links l WHERE user_id = $1',
      [account.userId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].text).not.toContain(token);
  });

  it('answers an unknown address like a known one, and sends it nothing', async () => {
    expect(await askLink('personne@exemple.fr')).toEqual([]);
  });

  it('sends no link to those who sign in with a password', async () => {
    const account = await anAccount(admin, 'director', { groupId: group.groupId });
    const [text = ''] = await askLink(account.email);
    expect(text).toContain('mot de passe');
    expect(() => tokenIn(text)).toThrow();
  });
});

describe('a lost password', () => {
  it('is chosen again by a link, strong enough, and every session ends', async () => {
    const account = await anAccount(admin, 'coordinator', { groupId: group.groupId }, 'Nadia Lefèvre');
    const before = withCookie(await signIn(account.email, PASSWORD).expect(200));
    await suite.anyone.post('/api/session/password-requests').send({ email: account.email }).expect(204);
    const token = tokenIn((await suite.mails(account.email)).at(-1) ?? '');
    const choose = (password: string): request.Test =>
      suite.anyone.post('/api/session/password').send({ token, password });
    expect((await choose('nadia lefevre').expect(400)).body.code).toBe('password_too_weak');
    await choose('une barque au fil de l’eau').expect(204);
    expect((await choose('une barque au fil de l’eau').expect(410)).body.code).toBe('link_used');
    await before.get('/api/session').expect(204);
    await signIn(account.email, PASSWORD).expect(401);
    await signIn(account.email, 'une barque au fil de l’eau').expect(200);
  });
});

describe('a session', () => {
  const advisorSession = async (): Promise<{ agent: Browser; account: TestAccount }> => {
    const account = await anAccount(admin, 'advisor', { prescriberId: group.prescriberId });
    return { account, agent: withCookie(await signIn(account.email, PASSWORD).expect(200)) };
  };

  it('acts in one role at a time, among those that its person holds', async () => {
    const { account, agent } = await advisorSession();
    const second = await aRole(admin, account.userId, 'tutor', {
      groupId: group.groupId,
      memberCompanyId: group.companyId,
    });
    const switched = await post(agent, '/api/session/role', { roleId: second }).expect(200);
    expect(switched.body.activeRoleId).toBe(second);
    expect(switched.body.permissions).not.toHaveProperty(['referral.create']);
    const stranger = await anAccount(admin, 'director', { groupId: group.groupId });
    const refused = await post(agent, '/api/session/role', { roleId: stranger.roleId }).expect(403);
    expect(refused.body.code).toBe('role_not_held');
    expect((await agent.get('/api/session')).body.activeRoleId).toBe(second);
  });

  it('ends with sign-out, and nobody uses its cookie again', async () => {
    const { agent } = await advisorSession();
    await agent.delete('/api/session').expect(204);
    await agent.get('/api/session').expect(204);
    expect((await agent.get('/api/today').expect(401)).body.code).toBe('not_signed_in');
  });

  it('ends everywhere at once', async () => {
    const { account, agent } = await advisorSession();
    const phone = withCookie(await signIn(account.email, PASSWORD).expect(200));
    await agent.delete('/api/session/everywhere').expect(204);
    await phone.get('/api/session').expect(204);
  });

  it.each([
    [
      'two hours without a request',
      `UPDATE sessions SET seen_at = now() - interval '2 hours 1 second' WHERE user_id = $1`,
    ],
    ['twelve hours, whatever happens', `UPDATE sessions SET expires_at = now() WHERE user_id = $1`],
    ['the end of its role', `UPDATE user_roles SET ended_at = now() WHERE user_id = $1`],
    ['the suspension of its account', `UPDATE users SET disabled_at = now() WHERE id = $1`],
  ])('ends after %s', async (_why, sql) => {
    const { account, agent } = await advisorSession();
    await agent.get('/api/session').expect(200);
    await admin.query(sql, [account.userId]);
    await agent.get('/api/session').expect(204);
  });

  it('is kept as a hash', async () => {
    const response = await signIn(
      (await anAccount(admin, 'advisor', { prescriberId: group.prescriberId })).email,
      PASSWORD,
    ).expect(200);
    const token = /passerelle=([\w-]+)/.exec(response.get('Set-Cookie')?.[0] ?? '')?.[1] ?? 'none';
    const { rows } = await admin.query(
      `SELECT count(*)::int AS n FROM sessions s WHERE row_to_json(s)::text LIKE '%' || $1 || '%'`,
      [token],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('outside the demonstration', () => {
  it('no account is listed and none is entered without a password', async () => {
    expect((await suite.anyone.get('/api/session/demo-accounts').expect(200)).body).toEqual([]);
    const { roleId } = await anAccount(admin, 'director', { groupId: group.groupId });
    await suite.anyone.post('/api/session/demo').send({ roleId }).expect(404);
  });
});
