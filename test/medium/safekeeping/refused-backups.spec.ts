import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOURNAL_HEADS } from '@passerelle/journeys';
import { makeBackup, restoreBackup, verifyBackup, type BackupRequest } from '@passerelle/platform';
import { createEmptyDatabase, useTestDatabase, type TestDatabase } from '../../environment/database';
import { makeTemporaryFolder } from '../../environment/temporary-folder';
import { alteredBackup } from '../../factories/altered-backup';
import { aTerritory, candidates } from '../../factories/a-territory';
import { ask, contentOf, rulesOf } from '../../factories/database-content';
import { useSuiteDatabase } from '../../factories/suite-database';

jest.setTimeout(120_000);

const { path: folder, remove } = makeTemporaryFolder();
const suite = useSuiteDatabase(3);
const file = join(folder, 'kept.tar.gz');
const KEY = 'k'.repeat(48);
const served = useTestDatabase();
let empty: TestDatabase;

beforeAll(async () => {
  await suite.within(null, async (tx) => {
    const { groupId } = await aTerritory(tx);
    await candidates(tx, groupId, 400);
  });
  await backup(file);
  empty = await createEmptyDatabase();
});
afterAll(async () => {
  await empty.drop();
  remove();
});

async function backup(to: string, wished: Partial<BackupRequest> = {}): Promise<void> {
  await makeBackup({
    ownerUrl: suite.urls.ownerUrl,
    file: to,
    passphrase: null,
    secretKey: KEY,
    carriesKey: true,
    outboxFolder: join(folder, 'outbox'),
    version: '0.0.0',
    journalHeads: JOURNAL_HEADS,
    onProgress: () => undefined,
    ...wished,
  });
}

async function restore(
  from: string,
  into: TestDatabase,
  check: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  await restoreBackup({
    backup: await verifyBackup(from, null),
    ownerUrl: into.ownerUrl,
    passwords: { owner: null, app: null, worker: null },
    logins: [],
    replace: true,
    journalHeads: JOURNAL_HEADS,
    check,
    onProgress: () => undefined,
  });
}

/** The bytes of the true backup with one of them changed. */
function flipped(place: number): string {
  const path = join(folder, `flipped-${String(place)}.tar.gz`);
  const bytes = readFileSync(file);
  bytes[place] = (bytes[place] ?? 0) ^ 0x10;
  writeFileSync(path, bytes);
  return path;
}

describe('a backup of which one byte changed', () => {
  it('is damaged, wherever that byte stands', async () => {
    const { length } = readFileSync(file);
    const places = Array.from({ length: 24 }, (_, step) => 12 + Math.floor((step * (length - 12)) / 24));
    for (const place of [...places, length - 5, length - 1])
      await expect(verifyBackup(flipped(place), null)).rejects.toMatchObject({ fault: 'backup_damaged' });
  });

  it('is damaged when it was sealed too', async () => {
    const sealed = join(folder, 'sealed');
    await backup(sealed, { passphrase: 'un pont sur la Marne' });
    const bytes = readFileSync(sealed);
    for (const place of [90, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const path = `${sealed}-${String(place)}`;
      writeFileSync(path, Buffer.from(bytes.map((byte, index) => (index === place ? byte ^ 1 : byte))));
      await expect(verifyBackup(path, 'un pont sur la Marne')).rejects.toMatchObject({
        fault: 'backup_damaged',
      });
    }
  });
});

describe('a file that is not for this version', () => {
  it.each([
    ['nothing at all', 'missing', null, 'backup_missing'],
    ['a text', 'text', Buffer.from('Bonjour'), 'backup_unknown_format'],
    ['an empty file', 'empty', Buffer.alloc(0), 'backup_unknown_format'],
  ])('is told from a damaged one: %s', async (_what, name, content, fault) => {
    const path = join(folder, name);
    if (content) writeFileSync(path, content);
    await expect(verifyBackup(path, null)).rejects.toMatchObject({ fault });
  });

  it('is told from a damaged one: a backup of a later format', async () => {
    const later = await alteredBackup(file, join(folder, 'later'), {
      manifest: (one) => ({ ...one, format: 2 }),
    });
    await expect(verifyBackup(later, null)).rejects.toMatchObject({ fault: 'backup_unknown_format' });
  });

  it('is refused before anything is written when its tables are those of a later version', async () => {
    const newer = await alteredBackup(file, join(folder, 'newer'), {
      manifest: (one) => ({ ...one, migrations: [...one.migrations, 'AddThings9999999999999'] }),
    });
    await expect(restore(newer, empty)).rejects.toMatchObject({ fault: 'backup_of_newer_version' });
    expect(await contentOf(empty.adminUrl)).toEqual({});
  });
});

describe('a restoration that fails half-way', () => {
  it.each([
    ['rows that point nowhere', { employer_groups: () => '' }],
    ['rows that are none', { candidates: (rows: string) => `${rows}oops\n` }],
    ['a row said twice', { programmes: (rows: string) => `${rows}${rows}` }],
  ])('leaves the database as it was: %s', async (what, rows) => {
    const bad = await alteredBackup(file, join(folder, what), { rows });
    const before = { content: await contentOf(served.adminUrl), rules: await rulesOf(served.adminUrl) };
    await expect(restore(bad, served)).rejects.toThrow();
    await expect(restore(bad, empty)).rejects.toThrow();
    expect({ content: await contentOf(served.adminUrl), rules: await rulesOf(served.adminUrl) }).toEqual(
      before,
    );
    expect(await contentOf(empty.adminUrl)).toEqual({});
  });

  it('leaves the database as it was when its journals are not those that were kept', async () => {
    const other = await alteredBackup(file, join(folder, 'other-heads'), {
      manifest: (one) => ({ ...one, journals: one.journals.map((group) => ({ ...group, journeys: 1 })) }),
    });
    await expect(restore(other, empty)).rejects.toThrow('ne sont pas ceux de la sauvegarde');
    expect(await contentOf(empty.adminUrl)).toEqual({});
  });

  it('leaves the database as it was when the last check says no', async () => {
    const refusal = restore(file, empty, () => Promise.reject(new Error('no')));
    await expect(refusal).rejects.toThrow('no');
    expect(await contentOf(empty.adminUrl)).toEqual({});
  });

  it('keeps away from a database that is not ours', async () => {
    const others = await createEmptyDatabase();
    try {
      await ask(others.ownerUrl, 'CREATE TABLE accounts AS SELECT 1 AS balance');
      await expect(restore(file, others)).rejects.toMatchObject({ fault: 'database_of_others' });
      expect(await ask(others.ownerUrl, 'SELECT * FROM accounts')).toEqual([{ balance: 1 }]);
    } finally {
      await others.drop();
    }
  });
});

describe('the key of the application', () => {
  it('is never in a file that anybody can read', async () => {
    const open = (await verifyBackup(file, null)).manifest;
    expect([open.secretKey.value, JSON.stringify(open).includes(KEY)]).toEqual([null, false]);
  });

  it('travels in a sealed one, so that second factors go on working', async () => {
    const sealed = join(folder, 'with-key');
    await backup(sealed, { passphrase: 'un pont sur la Marne' });
    expect((await verifyBackup(sealed, 'un pont sur la Marne')).manifest.secretKey.value).toBe(KEY);
  });
});
