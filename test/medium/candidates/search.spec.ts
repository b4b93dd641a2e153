import { searchCandidates } from '@passerelle/candidates';
import { Client } from 'pg';
import { aGroup, type Group } from '../../factories/a-group';
import { aPerson } from '../../factories/a-person';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
const CROWD = 50_000;
let marne: Group;
let oise: Group;

/** Strangers with French first names and made-up last names, always the same ones. */
const STRANGERS = `
  INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel, phone)
  SELECT gen_random_uuid(), $1,
         (ARRAY['Élodie', 'Mickaël', 'Aïcha', 'Jean-Pierre', 'Chloé', 'Loïc', 'Fatima', 'Kévin', 'Océane', 'Yanis'])[1 + n % 10],
         initcap(translate(substr(md5(n::text), 1, 4 + n % 5), '0123456789', 'aeioulmnrs'))
           || (ARRAY['eau', 'ier', 'et', 'ard', 'in'])[1 + n % 5],
         'phone', '+33600000000'
  FROM generate_series(1, $2::int) n`;

beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await database.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
  await aPerson(database, marne, { firstName: 'Élodie', lastName: 'Lefèvre-Garnier', followed: false });
  await aPerson(database, marne, { firstName: 'Marie-Ève', lastName: 'N’Diaye' });
  await aPerson(database, oise, { firstName: 'Élodie', lastName: 'Lefèvre' });
  await database.within(marne.groupId, (tx) => tx.query(STRANGERS, [marne.groupId, CROWD]));
  const owner = new Client({ connectionString: database.urls.ownerUrl });
  await owner.connect();
  await owner.query('VACUUM ANALYZE candidates');
  await owner.end();
}, 60_000);

const found = async (typed: string, group = marne): Promise<string[]> => {
  const people = await database.as(group.coordinator, (tx) => searchCandidates(tx, group.coordinator, typed));
  return people.map(({ firstName, lastName }) => `${firstName} ${lastName ?? ''}`);
};

describe('a person among fifty thousand', () => {
  it.each([
    'Élodie Lefèvre-Garnier',
    'elodie lefevre',
    'LEFEVRE ELODIE',
    'garnier elodi',
    'lefevr garnie',
    'elodie lefebvre',
    'lefèvre garnier',
  ])('is the first found by « %s »', async (typed) => {
    expect((await found(typed))[0]).toBe('Élodie Lefèvre-Garnier');
  });

  it('is found through apostrophes and hyphens, or without', async () => {
    for (const typed of ['marie eve ndiaye', 'Marie-Eve N’Diaye', "n'diaye", 'diaye'])
      expect((await found(typed))[0]).toBe('Marie-Ève N’Diaye');
  });

  it('is not found by what their name does not say', async () => {
    expect(await found('zwyxkjq')).toEqual([]);
    expect(await found('   ')).toEqual([]);
    expect(await found('garnier zwyxkjq')).toEqual([]);
  });

  it('of another group is never found', async () => {
    expect(await found('elodie lefevre', oise)).toEqual(['Élodie Lefèvre']);
  });

  it('is found by an advisor only when followed, in every group at once', async () => {
    const { advisor } = marne;
    const search = (typed: string): Promise<unknown[]> =>
      database.as(advisor, (tx) => searchCandidates(tx, advisor, typed));
    expect(await search('elodie lefevre')).toEqual([]);
    expect(await search('ndiaye')).toMatchObject([{ lastName: 'N’Diaye', groupName: 'GEIQ de la Marne' }]);
  });

  it('is found in less than 50 ms', async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 9; turn += 1)
      times.push(
        await database.as(marne.coordinator, async (tx) => {
          const start = performance.now();
          await searchCandidates(tx, marne.coordinator, turn % 2 ? 'lefevre' : 'elodie lefevr');
          return performance.now() - start;
        }),
      );
    // The best of nine: what the machine can do when nothing else runs on it.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
