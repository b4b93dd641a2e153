import { randomBytes } from 'node:crypto';
import { Database, makeDataSource, type Tx } from '@passerelle/platform';
import request from 'supertest';
import type { DataSource } from 'typeorm';
import { startTestApi, type TestApi } from '../../environment/api';
import { useTestDatabase } from '../../environment/database';
import { anInvitedPerson } from '../../factories/a-candidate-link';
import { aTerritory, type Territory } from '../../factories/a-territory';

const testDatabase = useTestDatabase();
let api: TestApi;
let source: DataSource;
let database: Database;
let territory: Territory;

beforeAll(async () => {
  api = await startTestApi(testDatabase);
  source = await makeDataSource({ url: testDatabase.appUrl, applicationName: 'pages spec' }).initialize();
  database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, async (tx) => {
    const made = await aTerritory(tx, 'GEIQ Sud de l’Aisne');
    await tx.query(`UPDATE employer_groups SET phone = '0323830000' WHERE id = $1`, [made.groupId]);
    return made;
  });
});
afterAll(async () => {
  await source.destroy();
  await api.close();
});

const inGroup = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.inTransaction({ groupId: territory.groupId }, work);
const rows = <T>(sql: string, params: unknown[]): Promise<T[]> => inGroup((tx) => tx.query(sql, params));

const invited = (acts?: readonly string[], life?: string): Promise<{ journeyId: string; token: string }> =>
  inGroup((tx) => anInvitedPerson(tx, territory, { ...(acts && { acts }), ...(life && { life }) }));

const stateOf = async (journeyId: string): Promise<string | undefined> =>
  (await rows<{ state: string }>('SELECT state FROM journeys WHERE id = $1', [journeyId]))[0]?.state;

describe('the page a person opens from a message', () => {
  it('shows who, where and when with the three answers, in French, and is not kept by anybody', async () => {
    const { token } = await invited();
    const { text, headers } = await request(api.url).get(`/p/${token}`).expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<html lang="fr">');
    for (const words of [
      'Aïcha, voici votre prochaine étape',
      'Salle des fêtes',
      '12 rue du Port',
      'Je viens',
      'Je ne peux pas venir',
      'Appelez-moi',
      'Claire Morel',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Benali');
  });

  it('weighs less than 150 kB with all it brings', async () => {
    const { token } = await invited();
    const { text } = await request(api.url).get(`/p/${token}`);
    const files = [...text.matchAll(/\/p\/assets\/[\w.-]+/g)].map(([path]) => path);
    const sizes = await Promise.all(
      [...new Set(files)].map(async (path) =>
        Number((await request(api.url).get(path).expect(200)).headers['content-length']),
      ),
    );
    expect(files.length).toBeGreaterThan(3);
    expect(Buffer.byteLength(text) + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  it('takes the answer once, says so, and then only offers to call', async () => {
    const { journeyId, token } = await invited();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        request(api.url).post(`/p/${token}/confirm_presence`).type('form').send({}),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(answers[0]?.headers['location']).toBe(`/p/${token}?dit=confirm_presence`);
    expect(await stateOf(journeyId)).toBe('confirmed');
    expect(
      await rows('SELECT act, actor_role FROM journey_events WHERE journey_id = $1', [journeyId]),
    ).toEqual([{ act: 'confirm_presence', actor_role: 'candidate' }]);
    const { text } = await request(api.url).get(`/p/${token}`).expect(200);
    expect(text).toContain('C’est noté\u00a0: vous venez.');
    expect(text).not.toContain('<form');
    expect(text).toContain('tel:0353014410');
  });

  it('leaves the journal without the token', async () => {
    const { journeyId, token } = await invited();
    await request(api.url).post(`/p/${token}/cancel_presence`).type('form').send({});
    const [event] = await rows<{ request_key: string }>(
      'SELECT request_key FROM journey_events WHERE journey_id = $1',
      [journeyId],
    );
    expect(event?.request_key).toMatch(/^link:[0-9a-f]{64}$/);
    expect(event?.request_key).not.toContain(token);
  });

  it('has the person called when they ask, and the link stays open', async () => {
    const { journeyId, token } = await invited();
    await request(api.url).post(`/p/${token}/call_me`).type('form').send({}).expect(303);
    expect(await rows('SELECT kind, assigned_role FROM tasks WHERE journey_id = $1', [journeyId])).toEqual([
      { kind: 'call_person', assigned_role: 'advisor' },
    ]);
    expect((await request(api.url).get(`/p/${token}`)).text).toContain('<form');
  });

  it('has the person called when the answer is no longer possible', async () => {
    const { journeyId, token } = await invited();
    await rows(
      `UPDATE pass_datings SET seats_taken = seats WHERE id = (SELECT pass_dating_id FROM pass_dating_seats WHERE journey_id = $1)`,
      [journeyId],
    );
    const { headers } = await request(api.url).post(`/p/${token}/confirm_presence`).type('form').send({});
    expect(headers['location']).toBe(`/p/${token}?dit=not_possible`);
    expect(await stateOf(journeyId)).toBe('invited');
    expect(await rows('SELECT kind FROM tasks WHERE journey_id = $1', [journeyId])).toEqual([
      { kind: 'call_person' },
    ]);
  });

  it('opens no act that was not in the message', async () => {
    const { journeyId, token } = await invited(['confirm_presence']);
    const { headers } = await request(api.url)
      .post(`/p/${token}/withdraw`)
      .type('form')
      .send({ withdrawal_reason: 'other' });
    expect(headers['location']).toBe(`/p/${token}?dit=not_possible`);
    expect(await stateOf(journeyId)).toBe('invited');
  });

  it('shows nothing of the person when the link is too old, and gives the number to call', async () => {
    const { journeyId, token } = await invited(undefined, '-1 day');
    const { text } = await request(api.url).get(`/p/${token}`).expect(410);
    expect(text).toContain('tel:0323830000');
    expect(text).not.toMatch(/Aïcha|Salle des fêtes/);
    await request(api.url).post(`/p/${token}/confirm_presence`).type('form').send({});
    expect(await stateOf(journeyId)).toBe('invited');
  });

  it('says what to do when nobody sent the link', async () => {
    const { text } = await request(api.url)
      .get(`/p/${randomBytes(32).toString('base64url')}`)
      .expect(404);
    expect(text).toContain('Appelez la personne qui vous suit.');
  });

  it('shows what people typed as text, whatever they typed', async () => {
    const { journeyId, token } = await invited();
    await rows(
      `UPDATE candidates SET first_name = '<script>alert(1)</script>' WHERE id = (SELECT candidate_id FROM journeys WHERE id = $1)`,
      [journeyId],
    );
    const { text } = await request(api.url).get(`/p/${token}`);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;, voici');
  });
});
