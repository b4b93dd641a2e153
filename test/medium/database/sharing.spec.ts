import type { DataSource } from 'typeorm';
import { Database, makeDataSource, rowsOf, type Tx } from '@passerelle/platform';
import { aGroup, type Group } from '../../factories/a-group';
import { useTestDatabase } from '../../environment/database';

const urls = useTestDatabase();
let source: DataSource;
let database: Database;
let ours: Group;
let theirs: Group;

beforeAll(async () => {
  source = await makeDataSource({ url: urls.appUrl, applicationName: 'suite', poolSize: 2 }).initialize();
  database = new Database(source);
  ours = await database.inTransaction({ groupId: null }, (tx) => aGroup(tx, 'GEIQ du Clignon'));
  theirs = await database.inTransaction({ groupId: null }, (tx) => aGroup(tx, 'GEIQ du Soissonnais'));
});
afterAll(() => source.destroy());

const addProgramme = (tx: Tx, group: Group, name: string): Promise<unknown> =>
  tx.query(
    `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on) VALUES (gen_random_uuid(), $1, $2, '3208', '2026-01-05')`,
    [group.groupId, name],
  );
const names = async (group: Group): Promise<string[]> => {
  const rows = await database.inTransaction({ groupId: group.groupId }, (tx) =>
    rowsOf<{ name: string }>(tx, 'SELECT name FROM programmes ORDER BY name', []),
  );
  return rows.map(({ name }) => name);
};
const scopeOf = (group: Group): { groupId: string } => ({ groupId: group.groupId });

describe('a shared transaction', () => {
  it('commits all that is done inside it, or nothing', async () => {
    const before = await names(ours);
    await expect(
      database.sharing(scopeOf(ours), async () => {
        await database.inTransaction(scopeOf(ours), (tx) => addProgramme(tx, ours, 'Z undone'));
        throw new Error('too late');
      }),
    ).rejects.toThrow('too late');
    expect(await names(ours)).toEqual(before);
    await database.sharing(scopeOf(ours), () =>
      database.inTransaction(scopeOf(ours), (tx) => addProgramme(tx, ours, 'Z done')),
    );
    expect(await names(ours)).toEqual([...before, 'Z done']);
  });

  it('gives each transaction inside its own scope, and takes its own back', async () => {
    const seen = await database.sharing(scopeOf(ours), async (tx) => {
      const inside = await database.inTransaction(scopeOf(theirs), (inner) =>
        rowsOf<{ g: string }>(inner, 'SELECT DISTINCT group_id AS g FROM programmes', []),
      );
      const after = await rowsOf<{ g: string }>(tx, 'SELECT DISTINCT group_id AS g FROM programmes', []);
      return [inside, after].map((rows) => rows.map(({ g }) => g));
    });
    expect(seen).toEqual([[theirs.groupId], [ours.groupId]]);
  });

  it('keeps its scope after a failure that was caught inside', async () => {
    await database.sharing(scopeOf(ours), async (tx) => {
      await database
        .inTransaction(scopeOf(theirs), (inner) => inner.query('SELECT 1/0'))
        .catch(() => undefined);
      const rows = await rowsOf<{ g: string }>(tx, 'SELECT DISTINCT group_id AS g FROM programmes', []);
      expect(rows).toEqual([{ g: ours.groupId }]);
    });
  });

  it('takes transactions that begin at the same time one after the other, on its one connection', async () => {
    await database.sharing(scopeOf(ours), () =>
      Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          database.inTransaction(scopeOf(index % 2 ? ours : theirs), async (tx) => {
            await tx.query('SELECT pg_sleep(0.005)');
            const [row] = await rowsOf<{ g: string }>(tx, `SELECT app_group() AS g`, []);
            expect(row?.g).toBe((index % 2 ? ours : theirs).groupId);
          }),
        ),
      ),
    );
  });

  it('runs what was left for after the commit, once, and never after a rollback', async () => {
    const ran: string[] = [];
    await database.sharing(scopeOf(ours), async () => {
      await database.inTransaction(scopeOf(ours), () => {
        database.afterCommit(() => ran.push('inside'));
        return Promise.resolve();
      });
      expect(ran).toEqual([]);
    });
    expect(ran).toEqual(['inside']);
    await database.sharing(scopeOf(ours), async () => {
      await database
        .inTransaction(scopeOf(ours), () => {
          database.afterCommit(() => ran.push('rolled back'));
          return Promise.reject(new Error('no'));
        })
        .catch(() => undefined);
    });
    expect(ran).toEqual(['inside']);
    database.afterCommit(() => ran.push('at once'));
    expect(ran).toEqual(['inside', 'at once']);
  });

  it('is over when it is over: work that outlives it takes a connection of its own', async () => {
    let later: Promise<unknown> = Promise.resolve();
    await database.sharing(scopeOf(ours), () => {
      later = new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        database.inTransaction(scopeOf(theirs), (tx) => rowsOf(tx, 'SELECT app_group() AS g', [])),
      );
      return Promise.resolve();
    });
    expect(await later).toEqual([{ g: theirs.groupId }]);
  });
});

describe('a transaction', () => {
  it('is not taken for done when a statement of it failed and nobody said so', async () => {
    const before = await names(ours);
    await expect(
      database.inTransaction(scopeOf(ours), async (tx) => {
        await addProgramme(tx, ours, 'Z never');
        await tx.query('SELECT 1 / 0').catch(() => undefined);
      }),
    ).rejects.toThrow(/could not be committed/);
    expect(await names(ours)).toEqual(before);
  });

  it('sees its group from its first statement, asked before the beginning was answered', async () => {
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const group = index % 2 === 0 ? ours : theirs;
        return database.inTransaction(scopeOf(group), async (tx) => {
          const rows = await rowsOf<{ g: string }>(tx, 'SELECT DISTINCT group_id AS g FROM programmes', []);
          return [group.groupId, ...rows.map(({ g }) => g)];
        });
      }),
    );
    for (const [asked, ...found] of seen) expect(found).toEqual([asked]);
  });
});
