import { readCommunesFile } from './communes-file';
import { readCsv } from './read-csv';
import { readRomeFile } from './rome-file';

/** In the shape of the file that France Travail publishes, with trades made up for this test. */
const ROME = `\uFEFF"code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco","transition_num","transition_demo","emploi_reglemente","emploi_cadre","code_rome_parent"\r
"Z1101","11","6","Gardien / Gardienne d'écluse","Emploi Blanc","","","","","Z1101"\r
"Z1102","12","7","Scaphandrier, ""pieds lourds""","Emploi Blanc","N","N","O","N","Z1101"\r
"Z1201","13","8","Allumeur / Allumeuse de réverbères","Emploi Vert","N","N","N","N","Z1201"\r
`;
const COMMUNES = `insee,nom,type,codes_postaux,population,departement,region,lat,lon,bassin_ft_2021,zrr_2022
02999,L'Écluse-Haute,commune-actuelle,02400 02401,1250,02,32,49.04,3.4,3208,NC
2A999,Portu,commune-actuelle,20990,,2A,94,,,,C
`;

const without = (text: string, piece: string, by = ''): string => text.replace(piece, by);
const refusalOf = (read: () => unknown): unknown => {
  try {
    read();
    return null;
  } catch (error) {
    return (error as { fields?: unknown }).fields;
  }
};

describe('the file of trades', () => {
  it('gives codes, labels with the apostrophe of print, and what the law regulates', () => {
    expect(readRomeFile(ROME, '--rome')).toEqual([
      { code: 'Z1101', label: 'Gardien / Gardienne d’écluse', regulated: null },
      { code: 'Z1102', label: 'Scaphandrier, "pieds lourds"', regulated: true },
      { code: 'Z1201', label: 'Allumeur / Allumeuse de réverbères', regulated: false },
    ]);
  });

  it.each([
    ['a column that is not there', without(ROME, 'emploi_reglemente', 'autre'), /emploi_reglemente/],
    ['an empty file', '', /code_rome/],
    ['a code that is none', without(ROME, '"Z1102"', '"1102"'), /ligne 3 : « 1102 »/],
    ['a code twice', without(ROME, '"Z1201","13"', '"Z1101","13"'), /ligne 4 : le code Z1101/],
    [
      'a label that is missing',
      without(ROME, '"Allumeur / Allumeuse de réverbères"', '""'),
      /ligne 4 : le libellé/,
    ],
    ['an answer that is neither yes nor no', without(ROME, '"O"', '"P"'), /ligne 3 : emploi_reglemente/],
    ['a line cut short', without(ROME, ',"Z1201"\r\n', '\r\n'), /ligne 4 : 9 valeurs au lieu de 10/],
  ])('is refused for %s, which is named', (_, text, message) => {
    expect(refusalOf(() => readRomeFile(text, '--rome'))).toEqual([
      { pointer: '--rome', code: 'wrong_form', message: expect.stringMatching(message) as unknown },
    ]);
  });
});

describe('the file of communes', () => {
  it('gives what each line says and leaves unknown what it does not', () => {
    expect(readCommunesFile(COMMUNES, '--communes')).toEqual([
      {
        code: '02999',
        name: 'L’Écluse-Haute',
        postalCodes: ['02400', '02401'],
        population: 1250,
        department: '02',
        region: '32',
        latitude: 49.04,
        longitude: 3.4,
        employmentAreaCode: '3208',
      },
      {
        code: '2A999',
        name: 'Portu',
        postalCodes: ['20990'],
        population: null,
        department: '2A',
        region: '94',
        latitude: null,
        longitude: null,
        employmentAreaCode: null,
      },
    ]);
  });

  it.each([
    ['a code that is none', without(COMMUNES, '02999', '2999'), /ligne 2 : « 2999 »/],
    ['a code twice', without(COMMUNES, '2A999', '02999'), /ligne 3 : le code 02999/],
    ['a population that is no number', without(COMMUNES, '1250', 'mille'), /ligne 2 : population/],
    ['a name that is missing', without(COMMUNES, 'Portu', ''), /ligne 3 : le nom/],
  ])('is refused for %s, which is named', (_, text, message) => {
    expect(refusalOf(() => readCommunesFile(text, '--communes'))).toEqual([
      { pointer: '--communes', code: 'wrong_form', message: expect.stringMatching(message) as unknown },
    ]);
  });
});

describe('a CSV file', () => {
  it('may hold line breaks in quotes, empty last cells, empty lines and no last line break', () => {
    expect(readCsv('a,b\n"x\ny",\n\n1,2', ['b', 'a'], '--x')).toEqual([
      { line: 2, values: { b: '', a: 'x\ny' } },
      { line: 5, values: { b: '2', a: '1' } },
    ]);
    expect(readCsv('a,b\n1,', ['b'], '--x')).toEqual([{ line: 2, values: { b: '' } }]);
  });

  it('is refused where quotes are not closed', () => {
    expect(refusalOf(() => readCsv('a,b\n"x,1\n', ['a'], '--x'))).toMatchObject([
      { message: 'ligne 2 : guillemets mal fermés' },
    ]);
  });
});
