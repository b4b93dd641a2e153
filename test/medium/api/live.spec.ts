import { request as httpRequest, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { newId } from '@passerelle/kernel';
import { JsonLogs, LiveTopics } from '@passerelle/platform';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount, PASSWORD } from '../../factories/an-account';
import { useApi } from '../../environment/api-suite';

const suite = useApi();
let ours: Group;
let theirs: Group;
let live: LiveTopics;
const lines: Line[] = [];

/** A page that follows the changes. */
interface Line {
  readonly status: number;
  /** Topics heard so far. */
  readonly topics: string[];
  readonly ended: Promise<void>;
  close(): void;
}

beforeAll(async () => {
  ours = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Clignon'));
  theirs = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Soissonnais'));
  live = new LiveTopics(suite.database.appUrl, new JsonLogs({ write: () => undefined }));
});
afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});
afterAll(() => live.close());

const cookieOf = async (email: string): Promise<string> => {
  const response = await suite.anyone.post('/api/session').send({ email, password: PASSWORD }).expect(200);
  return response.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
};

async function follow(cookie: string): Promise<Line> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(`${suite.url}/api/live`, { headers: { Cookie: cookie } }, resolve)
      .on('error', reject)
      .end();
  });
  const topics: string[] = [];
  response.setEncoding('utf8').on('data', (text: string) => {
    for (const [, data] of text.matchAll(/^data: (.*)$/gm)) topics.push(...JSON.parse(data ?? '{}').topics);
  });
  const ended = new Promise<void>((resolve) => response.once('close', resolve));
  const line = { status: response.statusCode ?? 0, topics, ended, close: () => response.destroy() };
  lines.push(line);
  return line;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await delay(30);
  expect(holds()).toBe(true);
}

/** A group entrusts one of its people to the structure it works with. */
async function entrust({ groupId, prescriberId }: Group): Promise<void> {
  const candidateId = newId();
  await suite.within(groupId, async (tx) => {
    await tx.query(
      `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel) VALUES ($1, $2, 'Camille', 'Martin', 'phone')`,
      [candidateId, groupId],
    );
    await tx.query(
      'INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id) VALUES ($1, $2, $3, $4)',
      [newId(), groupId, candidateId, prescriberId],
    );
  });
}

const tutorCookie = async (group: Group): Promise<string> =>
  cookieOf(
    (await anAccount(suite.admin, 'tutor', { groupId: group.groupId, memberCompanyId: group.companyId }))
      .email,
  );

describe('the live line', () => {
  it('tells what changed in one’s own group, each thing once, and never in another', async () => {
    const [here, there] = [await follow(await tutorCookie(ours)), await follow(await tutorCookie(theirs))];
    expect(here.status).toBe(200);
    live.publish(ours.groupId, ['tasks', 'journey:1']);
    live.publish(ours.groupId, ['tasks']);
    live.publish(theirs.groupId, ['people']);
    await until(() => here.topics.length > 0 && there.topics.length > 0);
    expect(here.topics).toEqual(['tasks', 'journey:1']);
    expect(there.topics).toEqual(['people']);
  });

  it('tells an advisor of a group that entrusts a first person to their structure while the page is open', async () => {
    const advisor = await follow(
      await cookieOf((await anAccount(suite.admin, 'advisor', { prescriberId: theirs.prescriberId })).email),
    );
    await entrust(theirs);
    live.publish(ours.groupId, ['people']);
    live.publish(theirs.groupId, ['journey:1']);
    await until(() => advisor.topics.length > 0);
    expect(advisor.topics).toEqual(['journey:1']);
  });

  it('tells an advisor of the groups that entrusted somebody to their structure, and of no other', async () => {
    await entrust(ours);
    const advisor = await follow(
      await cookieOf((await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId })).email),
    );
    const other = await follow(
      await cookieOf((await anAccount(suite.admin, 'advisor', { prescriberId: theirs.prescriberId })).email),
    );
    live.publish(ours.groupId, ['tasks']);
    await until(() => advisor.topics.length > 0);
    expect(advisor.topics).toEqual(['tasks']);
    expect(other.topics).toEqual([]);
  });

  it('is closed to who is not signed in', async () => {
    expect((await follow('passerelle=nothing')).status).toBe(401);
  });

  it('ends with the session, within five seconds', async () => {
    const account = await anAccount(suite.admin, 'tutor', {
      groupId: ours.groupId,
      memberCompanyId: ours.companyId,
    });
    const line = await follow(await cookieOf(account.email));
    await suite.admin.query('DELETE FROM sessions WHERE user_id = $1', [account.userId]);
    const begin = performance.now();
    await line.ended;
    expect(performance.now() - begin).toBeLessThan(5_000);
  }, 10_000);

  it('comes back after the database cut it, and has the pages ask for everything', async () => {
    const line = await follow(await tutorCookie(ours));
    const killer = new Client({ connectionString: suite.database.adminUrl });
    await killer.connect();
    await killer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'passerelle live' AND datname = current_database()`,
    );
    await killer.end();
    await line.ended;
    const back = await follow(await tutorCookie(ours));
    for (let tries = 0; tries < 50 && back.topics.length === 0; tries += 1) {
      live.publish(ours.groupId, ['tasks']);
      await delay(100);
    }
    expect(back.topics).toContain('tasks');
  }, 15_000);
});
