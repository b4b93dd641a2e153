import { listSoftSkills, searchRome } from '@passerelle/offers';
import { loadCommunes, type Commune } from '../../../seeds/reference/load-communes';
import { loadReference } from '../../../seeds/reference/load-reference';
import { loadRome } from '../../../seeds/reference/load-rome';
import romeTrades from '../../../seeds/reference/rome-trades.json';
import softSkills from '../../../seeds/reference/soft-skills.json';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase(2);
const within = <T>(work: Parameters<typeof database.within<T>>[1]): Promise<T> => database.within(null, work);

beforeAll(() => within(loadReference));

const OLD = { source: 'ROME v400', sourceDate: '2020-01-01' };
const NEW = { source: 'ROME v999', sourceDate: '2030-01-01' };

describe('a trade of the national list', () => {
  const first = async (typed: string): Promise<string | undefined> =>
    (await within((tx) => searchRome(tx, typed)))[0]?.label;

  it.each([
    ['soudeur', 'Soudeur / Soudeuse'],
    ['SOUDEUSE', 'Soudeur / Soudeuse'],
    ['soudeur tig', 'Soudeur / Soudeuse Tungsten Inert Gas -TIG-'],
    ['macon', 'Maçon / Maçonne'],
    ['masson paysage', 'Maçon / Maçonne du paysage'],
    ['bucheron', 'Bûcheron / Bûcheronne'],
    ['electrissien batiment', 'Electricien / Electricienne du bâtiment'],
    ['préparateur de commande', 'Préparateur / Préparatrice de commandes'],
    ['commandes preparatrice', 'Préparateur / Préparatrice de commandes'],
    ['conducteur poid lourd', 'Conducteur / Conductrice de poids lourd'],
    ["agent d'entretien espaces verts", 'Agent / Agente d’entretien des espaces verts'],
    ['n1101', 'Cariste'],
  ])('is the first found by « %s »', async (typed, label) => {
    expect(await first(typed)).toBe(label);
  });

  it('says whether the law regulates it, and where that comes from', async () => {
    const [trade] = await within((tx) => searchRome(tx, 'cariste'));
    expect(trade).toEqual({
      code: 'N1101',
      label: 'Cariste',
      regulated: true,
      source: 'ROME v460, France Travail, licence ouverte',
      sourceDate: '2025-11-01',
    });
  });

  it('is not found by nothing, nor by what no trade says', async () => {
    for (const typed of ['', '   ', 'de', 'zwyxkjq', '%', "'"])
      expect(await within((tx) => searchRome(tx, typed))).toEqual([]);
  });
});

describe('loading trades', () => {
  const welder = { code: 'Z9001', label: 'Essayeur / Essayeuse', regulated: null };

  it('changes nothing the second time, and follows a newer list', async () => {
    expect(await within((tx) => loadRome(tx, [welder], OLD))).toEqual({ read: 1, changed: 1 });
    expect(await within((tx) => loadRome(tx, [welder], OLD))).toEqual({ read: 1, changed: 0 });
    const regulated = { ...welder, regulated: true };
    expect(await within((tx) => loadRome(tx, [regulated], NEW))).toEqual({ read: 1, changed: 1 });
    expect(await within((tx) => searchRome(tx, 'Z9001'))).toMatchObject([
      { regulated: true, source: 'ROME v999' },
    ]);
  });

  it('never goes back to an older list', async () => {
    expect(await within((tx) => loadRome(tx, [welder], OLD))).toEqual({ read: 1, changed: 0 });
  });
});

describe('loading communes', () => {
  it('changes nothing the second time, and follows what a newer list says', async () => {
    const place: Commune = {
      code: '02168',
      name: 'Château-Thierry',
      postalCodes: ['02400'],
      population: 15_000,
      department: '02',
      region: '32',
      latitude: 49.04636,
      longitude: 3.40292,
      employmentAreaCode: '3208',
    };
    const unknown = { ...place, code: '02999', population: null, latitude: null, employmentAreaCode: null };
    const load = (communes: readonly Commune[], from: typeof OLD): Promise<unknown> =>
      within((tx) => loadCommunes(tx, communes, from));
    expect(await load([place, unknown], OLD)).toEqual({ read: 2, changed: 2 });
    expect(await load([place, unknown], OLD)).toEqual({ read: 2, changed: 0 });
    expect(await load([{ ...place, population: 15_500 }], NEW)).toEqual({ read: 1, changed: 1 });
    expect(await load([place], OLD)).toEqual({ read: 1, changed: 0 });
    const rows = await within((tx) =>
      tx.query<unknown[]>('SELECT code, population, postal_codes FROM communes ORDER BY code'),
    );
    expect(rows).toEqual([
      { code: '02168', population: 15_500, postal_codes: ['02400'] },
      { code: '02999', population: null, postal_codes: ['02400'] },
    ]);
  });
});

describe('a soft skill', () => {
  const called = async (label: string): Promise<string[]> =>
    (await within((tx) => listSoftSkills(tx, label))).map(({ code }) => code);

  it('is found by every label it ever had, and by its code', async () => {
    for (const { code, label, aliases } of softSkills.softSkills)
      for (const each of [code, label, ...aliases.map((alias) => alias.label)])
        expect([each, await called(each)]).toEqual([each, [code]]);
  });

  it('is found whatever the accents, the case and the apostrophes', async () => {
    expect(await called("SENS DE L'ORGANISATION")).toEqual(['ORG']);
    expect(await called("etre a l'ecoute, faire preuve d'empathie ")).toEqual(['ECOUTE']);
    expect(await called('esprit')).toEqual([]);
  });

  it('says by which list it was called so, and where it is only the nearest', async () => {
    const [skill] = await within((tx) => listSoftSkills(tx, 'Prise de recul'));
    expect(skill).toEqual({
      code: 'STRESS',
      label: 'Gérer son stress',
      aliases: [
        { label: 'Gestion du stress', list: '2018', near: false },
        { label: 'Prise de recul', list: '2018', near: true },
        { label: 'Faire preuve de contrôle de soi', list: '2025', near: false },
      ],
    });
  });
});

describe('the extract of trades', () => {
  it('is in the order of the codes, each one once', () => {
    const codes = romeTrades.trades.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes).toEqual([...new Set(codes)].sort());
  });
});
