import fc from 'fast-check';
import { needOfEntry } from './need-of-entry';
import { MOST_ENTRIES, readNeedFile } from './read-need-file';

/** Written for these tests, in the shapes that the form had from 2022 to 2025. */
const AUTUMN_2022 = {
  id: '900AAAA',
  intitule: 'Monteur de portes en atelier (H/F)',
  description: 'Vous montez des portes de bois.\nVous posez les gonds et la serrure.',
  pays: 'France',
  lieuTravail: {
    libelle: '02 - CHARLY',
    latitude: 48.97,
    longitude: 3.28,
    codePostal: '02310',
    commune: '02163',
  },
  typeContrat: 'CDI',
  typeContratLibelle: 'Contrat à durée indéterminée',
  experienceExige: 'E',
  experienceLibelle: '4 ans',
  salaire: { libelle: 'Mensuel de 1900,00 Euros sur 12 mois', complement1: 'Primes' },
  dureeTravailLibelle: '35H Horaires normaux',
  nombrePostes: 2,
  contact: { nom: 'personne' },
  qualitesProfessionnelles: [{ libelle: 'Autonomie', description: 'Sans être suivi pas à pas.' }],
};
const SPRING_2023 = {
  id: '900BBBB',
  intitule: 'Soudeur de bennes (H/F)',
  description: 'Vous soudez des bennes.',
  lieuTravail: { libelle: '60 - bresles', commune: '60103' },
  typeContratLibelle: 'Mission intérimaire - 6 Mois',
  experienceExige: 'S',
  experienceLibelle: '2 ans - Poste équivalent',
  experienceCommentaire: 'Poste équivalent',
  formations: [
    { niveauLibelle: 'Bac ou équivalent', domaineLibelle: 'soudage', commentaire: 'Bac Pro', exigence: 'E' },
  ],
  permis: [{ libelle: 'Aucun permis', exigence: 'S' }],
  salaire: { commentaire: 'à voir ensemble', complement1: 'Autre' },
  dureeTravailLibelle: '39H Horaires normaux',
  complementExercice: 'un samedi par mois',
  nombrePostes: '3',
};
const WINTER_2024 = {
  id: '900CCCC',
  intitule: 'Poseur de clôtures (H/F)',
  description: 'Vous posez des clôtures chez des particuliers.',
  lieuTravail: { libelle: '51 - Marne' },
  experienceExige: 'D',
  experienceLibelle: 'Débutant accepté',
  permis: [
    { libelle: 'B - Véhicule léger', exigence: 'E' },
    { libelle: 'EB - Remorque', exigence: 'S' },
  ],
  salaire: { libelle: 'Horaire de 12,00 Euros', complement1: 'Mutuelle', complement2: 'CE' },
  dureeTravailLibelle: '35H En extérieur',
  deplacementLibelle: 'Quotidiens Zone départementale',
  agence: { courriel: 'agence' },
};
const SUMMER_2025 = {
  id: '900DDDD',
  intitule: 'Préparatrice de commandes de nuit (H/F)',
  description: 'Vous préparez des colis.',
  lieuTravail: { libelle: '01 - LAGNIEU', codePostal: '01150', commune: '01202' },
  typeContrat: 'MIS',
  typeContratLibelle: 'Intérim - 18 Mois',
  langues: [{ libelle: 'Français', exigence: 'E' }],
  formations: [{ niveauLibelle: 'Bac ou équivalent', exigence: 'S' }],
  salaire: {
    libelle: 'Horaire de 11.95 Euros',
    listeComplements: [{ code: '1', libelle: 'Prime de panier' }],
  },
  dureeTravailLibelle: '37H30/semaine\nTravail de nuit...',
  contexteTravail: {
    horaires: ['37H30/semaine\nTravail de nuit', ' Travail posté (2x8)'],
    conditionsExercice: ['Port de charges'],
  },
  deplacementLibelle: 'Jamais',
  employeurHandiEngage: false,
};
const FILE = [AUTUMN_2022, SPRING_2023, WINTER_2024, SUMMER_2025];
const needs = readNeedFile(JSON.stringify(FILE)).map(({ need }) => need);

describe('an offer in the shape of the France Travail file', () => {
  it.each([
    [
      '2022',
      0,
      {
        title: 'Monteur de portes en atelier (H/F)',
        seats: 2,
        place: 'CHARLY (02310)',
        hours: '35H Horaires normaux',
        pay: 'Mensuel de 1900,00 Euros sur 12 mois, Primes',
        constraints: null,
        body: `${AUTUMN_2022.description}\n\nContrat\u00A0: Contrat à durée indéterminée\nExpérience\u00A0: 4 ans, exigée\nQualités\u00A0: Autonomie`,
      },
    ],
    [
      '2023',
      1,
      {
        seats: 3,
        place: 'bresles',
        hours: '39H Horaires normaux, un samedi par mois',
        pay: 'à voir ensemble',
        constraints: null,
        constraintCodes: ['weekend'],
        body: 'Vous soudez des bennes.\n\nContrat\u00A0: Mission intérimaire - 6 Mois\nExpérience\u00A0: 2 ans - Poste équivalent, souhaitée\nFormation\u00A0: Bac ou équivalent, soudage, Bac Pro, exigée',
      },
    ],
    [
      '2024',
      2,
      {
        seats: 1,
        place: '51 - Marne',
        pay: 'Horaire de 12,00 Euros, Mutuelle, CE',
        constraints:
          'Déplacements\u00A0: Quotidiens Zone départementale. Permis\u00A0: B - Véhicule léger, exigé. Permis\u00A0: EB - Remorque, souhaité',
        constraintCodes: ['outdoor'],
      },
    ],
    [
      '2025',
      3,
      {
        hours: '37H30/semaine, Travail de nuit, Travail posté (2x8)',
        pay: 'Horaire de 11.95 Euros, Prime de panier',
        constraints: 'Port de charges',
        constraintCodes: ['shifts', 'night'],
      },
    ],
  ])('of %s becomes a draft with the company’s words as they are', (_year, place, expected) => {
    expect(needs[place]).toMatchObject(expected);
  });

  it.each([
    ['intitule', { intitule: '  ' }, /« intitule » est vide/],
    ['intitule', { intitule: 'x'.repeat(201) }, /dépasse 200 caractères/],
    ['intitule', { intitule: { libelle: 'Monteur' } }, /n’est pas un texte/],
    ['description', { description: undefined }, /« description » est vide ou absent/],
    ['description', { description: 'x'.repeat(10_001) }, /dépasse 10000 caractères/],
    ['salaire', { salaire: { libelle: 'x'.repeat(301) } }, /« salaire » dépasse 300/],
    ['nombrePostes', { nombrePostes: 0 }, /entre 1 et 100/],
    ['nombrePostes', { nombrePostes: 'plusieurs' }, /n’est pas un nombre entier/],
    ['nombrePostes', { nombrePostes: [2] }, /n’est pas un nombre entier/],
  ])('is refused for its « %s », in a sentence that says what to do', (field, change, reason) => {
    const { need, refusals } = needOfEntry({ ...AUTUMN_2022, ...change }, 1);
    expect(need).toBeNull();
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ field });
    expect(refusals[0]?.reason.replaceAll(/[\u00A0\u202F]/g, ' ')).toMatch(reason);
  });

  it('loads all the same without a field that could not be read, and says which', () => {
    const { need, remarks } = needOfEntry({ ...AUTUMN_2022, salaire: true, permis: [{ code: 4 }] }, 1);
    expect(need?.pay).toBeNull();
    expect(remarks.map(({ field }) => field)).toEqual(['salaire', 'permis']);
  });

  it.each([
    [
      'a text for its place and its pay',
      { lieuTravail: 'Laon', salaire: 'SMIC' },
      { place: 'Laon', pay: 'SMIC' },
    ],
    [
      'one licence instead of a list',
      { permis: { libelle: 'B', exigence: 'E' } },
      { constraints: 'Permis\u00A0: B, exigé' },
    ],
    [
      'nothing at all but its words',
      { lieuTravail: null, salaire: null, nombrePostes: null },
      { place: null, pay: null, seats: 1 },
    ],
  ])('may have %s', (_what, change, expected) => {
    expect(needOfEntry({ ...AUTUMN_2022, ...change }, 1).need).toMatchObject(expected);
  });
});

describe('a file', () => {
  it('is a list, the results of a search, or one offer; with a byte-order mark too', () => {
    const read = (content: unknown): number => readNeedFile(`\uFEFF${JSON.stringify(content)}`).length;
    expect([read(FILE), read({ resultats: FILE, filtresPossibles: [] }), read(AUTUMN_2022)]).toEqual([
      4, 4, 1,
    ]);
  });

  it('keeps a line for each of its offers, refused or not, and refuses the second of two', () => {
    const read = readNeedFile(JSON.stringify([AUTUMN_2022, 'offre', AUTUMN_2022]));
    expect(
      read.map(({ number, need, refusals }) => [number, need !== null, refusals.map(({ field }) => field)]),
    ).toEqual([
      [1, true, []],
      [2, false, ['offre']],
      [3, false, ['id']],
    ]);
  });

  it.each([
    ['not JSON', 'intitule;description', 'need_file_not_json'],
    ['empty', '[]', 'need_file_without_offer'],
    ['something else', '{"lignes": 3}', 'need_file_without_offer'],
    ['a number', '12', 'need_file_without_offer'],
    ['too long', JSON.stringify(Array.from({ length: MOST_ENTRIES + 1 }, () => ({}))), 'need_file_too_long'],
  ])('is refused when it is %s', (_what, text, code) => {
    expect(() => readNeedFile(text)).toThrow(expect.objectContaining({ code }));
  });

  it('never breaks on what an offer may hold, and tells for each what it makes or why it makes nothing', () => {
    const field = fc.constantFrom(...Object.keys(SUMMER_2025), ...Object.keys(WINTER_2024));
    const drifted = fc.dictionary(field, fc.jsonValue()).map((fields) => ({ ...AUTUMN_2022, ...fields }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), drifted), (entry) => {
        const { need, refusals } = needOfEntry(entry, 1);
        expect(need === null).toBe(refusals.length > 0);
      }),
    );
  });
});
