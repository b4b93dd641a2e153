import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { runCommand, type CommandResult } from '../environment/command';
import { useTestDatabase } from '../environment/database';
import { makeTemporaryFolder } from '../environment/temporary-folder';

// Programs start here, and may be compiled first.
jest.setTimeout(60_000);

const testDatabase = useTestDatabase();
const { path: folder, remove } = makeTemporaryFolder();
const rome = join(folder, 'unix_referentiel_code_rome_v999_utf8.csv');
const communes = join(folder, 'communes.csv');

beforeAll(async () => {
  writeFileSync(
    rome,
    `"code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco","transition_num","transition_demo","emploi_reglemente","emploi_cadre","code_rome_parent"
"Z1101","11","6","Gardien / Gardienne d'écluse","Emploi Blanc","N","N","O","N","Z1101"
"Z1201","13","8","Allumeur / Allumeuse de réverbères","Emploi Vert","N","N","N","N","Z1201"
`,
  );
  writeFileSync(
    communes,
    `insee,nom,type,codes_postaux,population,departement,region,lat,lon,bassin_ft_2021,zrr_2022
02999,L'Écluse-Haute,commune-actuelle,02400,1250,02,32,49.04,3.4,3208,NC
`,
  );
  // Compiles what is stale, which it says on standard error.
  await runCommand(['help']);
});
afterAll(remove);

const load = (...args: string[]): Promise<CommandResult> =>
  runCommand(['load-reference', ...args], {
    DATABASE_URL: testDatabase.appUrl,
    DATABASE_OWNER_URL: testDatabase.ownerUrl,
    DATABASE_WORKER_URL: testDatabase.workerUrl,
    SECRET_KEY: 'a secret of thirty-two bytes, no less.',
    DATA_DIR: folder,
  });

describe('the command that loads the reference lists', () => {
  it('loads the extract of the product and the files given; run again, it changes nothing', async () => {
    const files = ['--rome', rome, '--communes', communes, '--date', '2030-02-01'];
    const first = await load(...files);
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toMatchObject({
      extract: { softSkills: 15 },
      rome: { read: 2, changed: 2 },
      communes: { read: 1, changed: 1 },
    });
    const again = await load(...files);
    expect(JSON.parse(again.stdout)).toMatchObject({
      rome: { read: 2, changed: 0 },
      communes: { read: 1, changed: 0 },
    });
    const client = new Client({ connectionString: testDatabase.appUrl });
    await client.connect();
    const { rows } = await client.query(
      `SELECT label, regulated, source, source_date::text AS on FROM rome_trades WHERE code = 'Z1101'`,
    );
    await client.end();
    const source = 'ROME v999, France Travail, licence ouverte';
    expect(rows).toEqual([
      { label: 'Gardien / Gardienne d’écluse', regulated: true, source, on: '2030-02-01' },
    ]);
  });

  it('refuses a file that is not the one awaited, a file that is not there and a date that is none', async () => {
    const bad = [
      ['--rome', communes],
      ['--communes', join(folder, 'absent.csv')],
      ['--date', '2030-02-31'],
    ];
    const answers = await Promise.all(bad.map((args) => load(...args)));
    for (const [index, { code, stdout, stderr }] of answers.entries()) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(JSON.parse(stderr)).toMatchObject({ status: 400, errors: [{ pointer: bad[index]?.[0] }] });
    }
  });
});
