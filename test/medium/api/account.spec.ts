import { generate } from 'otplib';
import type request from 'supertest';
import { addMonths } from '@passerelle/kernel';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount, PASSWORD } from '../../factories/an-account';
import { SoftwarePasskey } from '../../factories/software-passkey';
import { useApi, type Browser } from '../../environment/api-suite';

const SITE = 'http://localhost:3000';
const suite = useApi({ publicUrl: SITE });
let ours: Group;
let theirs: Group;

beforeAll(async () => {
  ours = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Clignon'));
  theirs = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Soissonnais'));
});

const challengeFrom = async (sent: request.Test): Promise<string> =>
  (await sent.expect(200)).body.options.challenge;
const addPasskey = async (browser: Browser, key: SoftwarePasskey): Promise<request.Response> => {
  const challenge = await challengeFrom(browser.post('/api/account/passkeys/options'));
  return browser.post('/api/account/passkeys').send({ label: 'Téléphone', response: key.create(challenge) });
};
const signInWith = async (key: SoftwarePasskey, flags?: number): Promise<request.Response> => {
  const challenge = await challengeFrom(suite.anyone.post('/api/session/passkey/options'));
  return suite.anyone.post('/api/session/passkey').send({ response: key.signIn(challenge, flags) });
};

describe('a passkey', () => {
  it('counts as both factors, from its creation on', async () => {
    const account = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    const browser = await suite.browser(account.email);
    await browser.get('/api/people').expect(403);
    const key = new SoftwarePasskey(SITE);
    expect((await addPasskey(browser, key)).body.secondFactor).toBe('given');
    await browser.get('/api/people').expect(200);
    const signedIn = await signInWith(key);
    expect(signedIn.body).toMatchObject({ person: { id: account.userId }, secondFactor: 'given' });
    await suite.withCookieOf(signedIn).get('/api/people').expect(200);
    const { body } = await browser.get('/api/account').expect(200);
    expect(body).toMatchObject({
      hasPassword: true,
      hasTotp: false,
      passkeys: [{ label: 'Téléphone', lastUsedAt: expect.any(String) }],
    });
  });

  it('is refused from another site, without its holder, unknown, or with a challenge that served', async () => {
    const account = await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId });
    const key = new SoftwarePasskey(SITE);
    await addPasskey(await suite.browser(account.email), key);
    const elsewhere = new SoftwarePasskey('http://localhost:3001');
    const challenge = await challengeFrom(suite.anyone.post('/api/session/passkey/options'));
    const forged = {
      ...elsewhere.signIn(challenge),
      id: key.id.toString('base64url'),
      rawId: key.id.toString('base64url'),
    };
    for (const answer of [
      await suite.anyone.post('/api/session/passkey').send({ response: forged }),
      await signInWith(key, 0x01),
      await signInWith(new SoftwarePasskey(SITE)),
      await suite.anyone.post('/api/session/passkey').send({ response: { id: 'x' } }),
    ]) {
      expect([answer.status, answer.body.code, answer.get('Set-Cookie')]).toEqual([
        401,
        'passkey_refused',
        undefined,
      ]);
    }
    const once = await challengeFrom(suite.anyone.post('/api/session/passkey/options'));
    await suite.anyone
      .post('/api/session/passkey')
      .send({ response: key.signIn(once) })
      .expect(200);
    await suite.anyone
      .post('/api/session/passkey')
      .send({ response: key.signIn(once) })
      .expect(401);
  });

  it('cannot be added, nor taken off, with a stolen password alone', async () => {
    const account = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    const owner = await suite.browser(account.email);
    await addPasskey(owner, new SoftwarePasskey(SITE));
    await suite.admin.query('UPDATE sessions SET second_factor_at = NULL WHERE user_id = $1', [
      account.userId,
    ]);
    const { body } = await owner.get('/api/account').expect(200);
    for (const attempt of [
      owner.post('/api/account/passkeys/options'),
      owner.post('/api/account/totp'),
      owner.delete(`/api/account/passkeys/${body.passkeys[0].id}`),
      owner.put('/api/account/password').send({ current: PASSWORD, next: 'une autre phrase longue' }),
    ]) {
      expect((await attempt.expect(403)).body.code).toBe('second_factor_needed');
    }
  });

  it('of somebody else cannot be taken off', async () => {
    const [one, other] = [
      await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId }),
      await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId }),
    ];
    const key = new SoftwarePasskey(SITE);
    await addPasskey(await suite.browser(one.email), key);
    await (
      await suite.browser(other.email)
    )
      .delete(`/api/account/passkeys/${key.id.toString('base64url')}`)
      .expect(404);
    expect((await signInWith(key)).status).toBe(200);
  });
});

describe('one’s own account', () => {
  it('lists the sessions that are open, and ends any of them but another person’s', async () => {
    const account = await anAccount(suite.admin, 'tutor', {
      groupId: ours.groupId,
      memberCompanyId: ours.companyId,
    });
    const [desk, phone] = [await suite.browser(account.email), await suite.browser(account.email)];
    const { body } = await desk.get('/api/account').expect(200);
    expect(body.sessions).toHaveLength(2);
    const other = body.sessions.find(({ current }: { current: boolean }) => !current);
    const stranger = await suite.browser(
      (await anAccount(suite.admin, 'tutor', { groupId: ours.groupId, memberCompanyId: ours.companyId }))
        .email,
    );
    await stranger.delete(`/api/account/sessions/${other.id}`).expect(404);
    await desk.delete(`/api/account/sessions/${other.id}`).expect(204);
    await phone.get('/api/session').expect(204);
    await desk.get('/api/session').expect(200);
  });

  it('changes its password with the one before, and keeps only the session that asked', async () => {
    const account = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    const [desk, phone] = [await suite.trustedBrowser(account), await suite.browser(account.email)];
    const change = (current: string, next: string): request.Test =>
      desk.put('/api/account/password').send({ current, next });
    await change('ce n’est pas lui', 'une barque au fil de l’eau').expect(401);
    await change(PASSWORD, 'court').expect(400);
    await change(PASSWORD, 'une barque au fil de l’eau').expect(204);
    await desk.get('/api/session').expect(200);
    await phone.get('/api/session').expect(204);
  });
});

describe('what a person changes of their own account', () => {
  it('is their name and their telephone number, never their address', async () => {
    const account = await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId });
    const browser = await suite.browser(account.email);
    const changed = await browser
      .patch('/api/account')
      .send({ fullName: ' Claire Montigny ', phone: '06 39 98 00 01' })
      .expect(200);
    expect(changed.body).toMatchObject({
      fullName: 'Claire Montigny',
      phone: '+33639980001',
      email: account.email,
    });
    expect((await browser.patch('/api/account').send({ phone: null }).expect(200)).body.phone).toBeNull();
    expect((await browser.get('/api/account')).body.fullName).toBe('Claire Montigny');
    for (const [body, pointer] of [
      [{ fullName: '  ' }, '/fullName'],
      [{ phone: '12' }, '/phone'],
      [{ email: 'autre@exemple.fr' }, '/email'],
    ] as const)
      expect((await browser.patch('/api/account').send(body).expect(400)).body.errors[0].pointer).toBe(
        pointer,
      );
  });

  it('is the name of a passkey of theirs, and of nobody else’s', async () => {
    const account = await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId });
    const browser = await suite.browser(account.email);
    const key = new SoftwarePasskey(SITE);
    await addPasskey(browser, key);
    const address = `/api/account/passkeys/${key.id.toString('base64url')}`;
    await browser.patch(address).send({ label: 'Clé du bureau' }).expect(204);
    expect((await browser.get('/api/account')).body.passkeys[0].label).toBe('Clé du bureau');
    const other = await suite.browser(
      (await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId })).email,
    );
    await other.patch(address).send({ label: 'À moi' }).expect(404);
  });

  it('is the list of their recovery codes: those before are worth nothing', async () => {
    const account = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    const browser = await suite.browser(account.email);
    await browser.post('/api/account/recovery-codes').expect(404);
    const { body: enrolment } = await browser.post('/api/account/totp').expect(200);
    const { body: first } = await browser
      .post('/api/account/totp/confirmation')
      .send({ code: await generate({ secret: enrolment.secret }) })
      .expect(200);
    const { body: second } = await browser.post('/api/account/recovery-codes').expect(200);
    expect(second.recoveryCodes).toHaveLength(10);
    const again = await suite.anyone
      .post('/api/session')
      .send({ email: account.email, password: PASSWORD, code: first.recoveryCodes[0] });
    expect(again.body.code).toBe('second_factor_wrong');
    await suite.browser(account.email, second.recoveryCodes[0]);
  });

  it('is where they are signed in: every other session ends at once', async () => {
    const account = await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId });
    const [here, there] = [await suite.browser(account.email), await suite.browser(account.email)];
    await here.delete('/api/account/sessions').expect(204);
    await there.get('/api/session').expect(204);
    expect((await here.get('/api/account').expect(200)).body.sessions).toHaveLength(1);
  });
});

describe('an API key', () => {
  const inMonths = (months: number): string => addMonths(new Date().toISOString().slice(0, 10), months);

  it('does what its rights allow, in its owner’s group, and nothing else', async () => {
    const browser = await suite.trustedBrowser(
      await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId }),
    );
    const made = await browser
      .post('/api/account/api-keys')
      .send({ label: 'Tableur', scopes: ['company.read'], expiresOn: inMonths(6) })
      .expect(201);
    const ask = (method: 'get' | 'post', path: string): request.Test =>
      suite.anyone[method](path).set('Authorization', `Bearer ${made.body.token}`);
    const names = (await ask('get', '/api/companies').expect(200)).body.items.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(['Fonderie du Clignon', 'Tôlerie de la Marne']);
    expect((await ask('get', '/api/people').expect(403)).body).toMatchObject({
      code: 'key_scope_missing',
      detail: expect.stringContaining('person.list'),
    });
    await ask('get', `/api/companies/${theirs.companyId}`).expect(404);
    await ask('get', '/api/session').expect(403);
    await ask('post', '/api/account/api-keys').expect(403);
    const { body: keys } = await browser.get('/api/account/api-keys').expect(200);
    expect(JSON.stringify(keys)).not.toContain(made.body.token);
    await browser.delete(`/api/account/api-keys/${made.body.id}`).expect(204);
    await ask('get', '/api/companies').expect(401);
  });

  it('is given no right that its owner lacks, none that belongs to a person, and a year at most', async () => {
    const browser = await suite.trustedBrowser(
      await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId }),
    );
    const create = (scopes: string[], expiresOn: string): request.Test =>
      browser.post('/api/account/api-keys').send({ label: 'Essai', scopes, expiresOn });
    for (const scope of ['people.manage', 'operations.read', 'session.own', 'no.such.right'])
      expect((await create([scope], inMonths(1)).expect(403)).body.code).toBe('key_scope_missing');
    expect((await create(['company.read'], inMonths(13)).expect(400)).body.errors[0]).toMatchObject({
      pointer: '/expiresOn',
      code: 'date_after',
    });
    expect((await create(['company.read'], '2020-01-01').expect(400)).body.errors[0]).toMatchObject({
      pointer: '/expiresOn',
      code: 'date_in_past',
    });
    expect((await create([], inMonths(1)).expect(400)).body.errors[0]).toMatchObject({
      pointer: '/scopes',
      code: 'list_too_short',
    });
  });

  it('ends with its owner’s role', async () => {
    const account = await anAccount(suite.admin, 'coordinator', { groupId: ours.groupId });
    const browser = await suite.trustedBrowser(account);
    const { body } = await browser
      .post('/api/account/api-keys')
      .send({ label: 'Tableur', scopes: ['company.read'], expiresOn: inMonths(6) })
      .expect(201);
    await suite.admin.query('UPDATE user_roles SET ended_at = now() WHERE id = $1', [account.roleId]);
    await suite.anyone.get('/api/companies').set('Authorization', `Bearer ${body.token}`).expect(401);
  });
});
