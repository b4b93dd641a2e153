import { generate } from 'otplib';
import request from 'supertest';
import { startTestApi, type TestApi } from '../environment/api';
import { runCommand, type CommandResult } from '../environment/command';
import { useTestDatabase } from '../environment/database';
import { mailsTo, tokenIn } from '../environment/mails';
import { makeTemporaryFolder } from '../environment/temporary-folder';

// Programs start here, and may be compiled first.
jest.setTimeout(60_000);

const PASSWORD = 'un pont de sept planches';
const EMAIL = 'paul.garnier@exemple.fr';
const GOOD = [
  '--name',
  'GEIQ du Clignon',
  '--city',
  'Gandelu',
  '--director',
  'Paul Garnier',
  '--email',
  EMAIL,
];
const testDatabase = useTestDatabase();
const { path: folder, remove } = makeTemporaryFolder();
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi(testDatabase, { dataDirectory: folder });
  // Compiles what is stale, which it says on standard error.
  await runCommand(['help']);
});
afterAll(async () => {
  await api.close();
  remove();
});

const createGroup = (...args: string[]): Promise<CommandResult> =>
  runCommand(['create-group', ...args], {
    DATABASE_URL: testDatabase.appUrl,
    DATABASE_OWNER_URL: testDatabase.ownerUrl,
    DATABASE_WORKER_URL: testDatabase.workerUrl,
    SECRET_KEY: api.config.secretKey,
    PUBLIC_URL: api.config.http.publicUrl,
    DATA_DIR: folder,
  });

describe('the command that opens a group', () => {
  it('invites its director by mail, who chooses a password and a second factor, then signs in', async () => {
    const { code, stdout, stderr } = await createGroup(...GOOD);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const made = JSON.parse(stdout) as Record<string, string>;
    expect(Object.keys(made)).toEqual(['groupId', 'directorId', 'link']);
    const [mail] = mailsTo(folder, EMAIL);
    expect(mail?.text).toContain('Paul Garnier');
    expect(mail?.text).toContain('GEIQ du Clignon');
    const token = tokenIn(mail?.text ?? '');
    expect(made['link']).toBe(`${api.config.http.publicUrl}/invitation#${token}`);

    const accepted = await request(api.url)
      .post('/api/invitations')
      .send({ token, password: PASSWORD })
      .expect(200);
    expect(accepted.body).toMatchObject({ secondFactor: 'to_set_up', roles: [{ code: 'director' }] });
    const cookie = (accepted.get('Set-Cookie') ?? [''])[0]?.split(';')[0] ?? '';
    const { body: enrolment } = await request(api.url)
      .post('/api/account/totp')
      .set('Cookie', cookie)
      .expect(200);
    const confirmed = await request(api.url)
      .post('/api/account/totp/confirmation')
      .set('Cookie', cookie)
      .send({ code: await generate({ secret: enrolment.secret }) })
      .expect(200);

    const credentials = { email: EMAIL, password: PASSWORD };
    expect((await request(api.url).post('/api/session').send(credentials)).body.code).toBe(
      'second_factor_needed',
    );
    const signedIn = await request(api.url)
      .post('/api/session')
      .send({ ...credentials, code: confirmed.body.recoveryCodes[0] })
      .expect(200);
    expect(signedIn.body).toMatchObject({
      person: { fullName: 'Paul Garnier' },
      secondFactor: 'given',
      roles: [{ code: 'director', organisation: 'GEIQ du Clignon', groupId: made['groupId'] }],
    });
  });

  it('refuses what it cannot use: one problem in French on standard error, code 2, nothing written', async () => {
    const bad: readonly (readonly [readonly string[], readonly string[]])[] = [
      [[], ['--city', '--director', '--email', '--name']],
      [[...GOOD.slice(0, -1), 'paul.garnier'], ['--email']],
      [['--name', ' ', ...GOOD.slice(2)], ['--name']],
      [[...GOOD, '--couleur=vert'], ['--couleur']],
    ];
    const answers = await Promise.all(bad.map(([args]) => createGroup(...args)));
    for (const [index, { code, stdout, stderr }] of answers.entries()) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      const problem = JSON.parse(stderr) as { title: string; status: number; errors: { pointer: string }[] };
      expect(problem).toMatchObject({ title: 'Données à corriger', status: 400 });
      expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual(bad[index]?.[1]);
    }
  });
});
