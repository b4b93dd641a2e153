import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import { verifyBackup } from '@passerelle/platform';
import { startTestApi } from '../../environment/api';
import { runCommand, type CommandAnswer } from '../../environment/command-line';
import { createEmptyDatabase, useTestDatabase, type TestDatabase } from '../../environment/database';
import { makeTemporaryFolder } from '../../environment/temporary-folder';
import { anAccount, PASSWORD } from '../../factories/an-account';
import type { Group } from '../../factories/a-group';
import { ask, contentOf, rulesOf } from '../../factories/database-content';
import { PeopleOnTheWay } from '../../factories/people-on-the-way';
import { TheMethod } from '../../factories/the-method';

// Whole programs start here.
jest.setTimeout(180_000);

const { path: folder, remove } = makeTemporaryFolder();
const urls = useTestDatabase();
const method = new TheMethod(urls);
const made: TestDatabase[] = [];
const file = join(folder, 'kept.tar.gz');
let group: Group;
let people: PeopleOnTheWay;
let email: string;

beforeAll(async () => {
  await method.open();
  await method.setClock('2026-03-02');
  for (const name of ['Sud de l’Aisne', 'Vesle']) {
    group = await method.group(name);
    people = new PeopleOnTheWay(method, group);
    await people.crowdShortlisted(8);
    await people.admitted();
  }
  const admin = new Client({ connectionString: urls.adminUrl });
  await admin.connect();
  ({ email } = await anAccount(admin, 'director', { groupId: group.groupId }));
  await admin.end();
  writeFileSync(join(folder, 'passphrase'), 'sept planches et trois brins\n');
});
afterAll(async () => {
  await method.close();
  for (const database of made) await database.drop();
  remove();
});

/** Runs a command of Passerelle on a database, as the owner unless another login is given. */
function cli(
  database: TestDatabase,
  args: readonly string[],
  ownerUrl = database.ownerUrl,
): Promise<CommandAnswer> {
  return runCommand(args, {
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_URL: database.appUrl,
    DATABASE_WORKER_URL: database.workerUrl,
    SECRET_KEY: 'k'.repeat(48),
    DATA_DIR: join(folder, 'data'),
  });
}

async function anEmptyDatabase(): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  made.push(database);
  return database;
}

describe('a backup', () => {
  it('made by the owner, whom row-level security binds, gives back every row and every rule', async () => {
    const before = await contentOf(urls.adminUrl);
    expect(await cli(urls, ['backup', '--to', file])).toMatchObject({
      code: 0,
      answer: { file, encrypted: false, tables: Object.keys(before).length, journeys: 18 },
    });
    const copy = await anEmptyDatabase();
    expect(await cli(copy, ['restore', '--from', file])).toMatchObject({
      code: 0,
      answer: {
        migrated: [],
        secretKey: 'same',
        check: { journeys: 18, replayMismatches: 0, chainBreaks: 0 },
      },
    });
    expect(await contentOf(copy.adminUrl)).toEqual(before);
    expect(await rulesOf(copy.adminUrl)).toEqual(await rulesOf(urls.adminUrl));
  });

  it('can be read by its holder alone, and never takes the place of another file', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await cli(urls, ['backup', '--to', file])).toMatchObject({
      code: 2,
      problem: { errors: [{ pointer: '--to', code: 'file_exists' }] },
    });
  });

  it('lets the same people sign in on the restored database, and rewrite no history', async () => {
    const copy = made[0]!;
    const api = await startTestApi(copy);
    try {
      const answer = await request(api.url).post('/api/session').send({ email, password: PASSWORD });
      expect(answer.status).toBe(200);
    } finally {
      await api.close();
    }
    await expect(ask(copy.ownerUrl, 'DELETE FROM journey_events')).rejects.toThrow('append-only');
    expect(await ask(copy.appUrl, 'SELECT id FROM journeys')).toEqual([]);
  });

  it('refuses a database that holds something, unless it is told to replace it', async () => {
    const copy = made[0]!;
    const [group] = await ask<{ id: string }>(copy.adminUrl, 'SELECT id FROM employer_groups LIMIT 1');
    await ask(copy.adminUrl, `INSERT INTO engine_pauses VALUES ('${group!.id}', 'essai')`);
    expect(await cli(copy, ['restore', '--from', file])).toMatchObject({
      code: 2,
      problem: { errors: [{ pointer: '--replace', code: 'database_not_empty' }] },
    });
    expect(await ask(copy.adminUrl, 'SELECT reason FROM engine_pauses')).toEqual([{ reason: 'essai' }]);
    expect(await cli(copy, ['restore', '--from', file, '--replace'])).toMatchObject({ code: 0 });
    expect(await ask(copy.adminUrl, 'SELECT reason FROM engine_pauses')).toEqual([]);
  });

  it('refuses a database that Passerelle is using', async () => {
    const copy = made[0]!;
    const user = new Client({ connectionString: copy.appUrl });
    await user.connect();
    try {
      expect(await cli(copy, ['restore', '--from', file, '--replace'])).toMatchObject({
        code: 2,
        problem: { errors: [{ code: 'database_in_use' }] },
      });
    } finally {
      await user.end();
    }
  });

  it('cut short is refused, with nothing written', async () => {
    const copy = await anEmptyDatabase();
    const cut = join(folder, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(file).subarray(0, -1000));
    expect(await cli(copy, ['restore', '--from', cut])).toMatchObject({
      code: 2,
      answer: null,
      problem: { errors: [{ pointer: '--from', code: 'backup_damaged' }] },
    });
    expect(await contentOf(copy.adminUrl)).toEqual({});
  });
});

describe('a backup made by a superuser while people work', () => {
  it('shows one instant: no journey without its journal, no journal without its journey', async () => {
    const moving = join(folder, 'moving.tar.gz');
    const journeys = await people.crowd(40);
    const enough = new AbortController();
    const work = (async () => {
      let acts = 0;
      for (; !enough.signal.aborted; acts += 1)
        await method.act(group.coordinator, journeys[acts % 40]!, 'reassign', {
          new_referent: group.referent.userId,
        });
      return acts;
    })();
    const kept = await cli(
      urls,
      ['backup', '--to', moving, '--passphrase-file', join(folder, 'passphrase')],
      urls.adminUrl,
    );
    enough.abort();
    expect(await work).toBeGreaterThan(40);
    expect(kept).toMatchObject({ code: 0, answer: { encrypted: true, journeys: 58 } });
    const copy = await anEmptyDatabase();
    const restored = await cli(
      copy,
      ['restore', '--from', moving, '--passphrase-file', join(folder, 'passphrase')],
      copy.adminUrl,
    );
    expect(restored).toMatchObject({
      code: 0,
      answer: { check: { journeys: 58, replayMismatches: 0, chainBreaks: 0 } },
    });
    expect(await ask(copy.adminUrl, "SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname = 'public'")).toEqual([{ owner: 'passerelle_owner' }]); // prettier-ignore
  });

  it('tells nothing to whoever lacks the passphrase', async () => {
    const moving = join(folder, 'moving.tar.gz');
    await expect(verifyBackup(moving, null)).rejects.toMatchObject({ fault: 'passphrase_needed' });
    await expect(verifyBackup(moving, 'sept brins et trois planches')).rejects.toMatchObject({
      fault: 'passphrase_wrong',
    });
    expect(readFileSync(moving).includes('Camille')).toBe(false);
    expect(existsSync(`${moving}.partial`)).toBe(false);
  });
});
