import { readDocument } from '../../text/read-document';
import { detectDemands } from '../demands';

const experienceIn = (text: string, title = ''): string[] =>
  detectDemands(readDocument(title, text))
    .filter(({ label }) => label === 'EXPERIENCE')
    .map(({ text: marked, strength }) => `${strength}: ${marked}`);

describe('experience asked for', () => {
  it.each([
    [
      'Vous avez deux ans d’expérience en boulangerie.',
      'exigé: Vous avez deux ans d’expérience en boulangerie',
    ],
    ['- Une première expérience en serre est exigée', 'exigé: Une première expérience en serre est exigée'],
    [
      'Idéalement, vous justifiez d’une expérience de 9 mois en miroiterie.',
      'souhaité: vous justifiez d’une expérience de 9 mois en miroiterie',
    ],
    ['Une expérience du maraîchage serait un plus.', 'souhaité: Une expérience du maraîchage serait un plus'],
    ['Profil expérimenté.', 'exigé: Profil expérimenté'],
    ['Vécu en usine exigé.', 'exigé: Vécu en usine exigé'],
    ['Un vécu d’atelier serait un plus.', 'souhaité: Un vécu d’atelier serait un plus'],
    ['CAP fonderie ou 10 ans de métier.', 'exigé: 10 ans de métier'],
    ['Vous êtes expérimenté(e) en taille de vigne.', 'exigé: Vous êtes expérimenté(e) en taille de vigne'],
    ['Vous êtes un professionnel du nettoyage.', 'exigé: Vous êtes un professionnel du nettoyage'],
    ['Vous êtes issu du monde agricole.', 'exigé: Vous êtes issu du monde agricole'],
    ['Vous avez déjà travaillé en cuisine.', 'exigé: Vous avez déjà travaillé en cuisine'],
    ['Expérience : trois saisons minimum', 'exigé: Expérience : trois saisons minimum'],
    ['Débutants s’abstenir.', 'exigé: Débutants s’abstenir'],
    ['Expérience souhaitée mais pas obligatoire.', 'souhaité: Expérience souhaitée mais pas obligatoire'],
    [
      'Nous cherchons quelqu’un : vous avez un peu d’expérience en couture.',
      'exigé: vous avez un peu d’expérience en couture',
    ],
  ])('%s', (text, marked) => {
    expect(experienceIn(text)).toEqual([marked]);
  });

  it('is only evoked when the pay depends on it', () => {
    expect(experienceIn('Salaire selon profil et expérience.')).toEqual([
      'mention: selon profil et expérience',
    ]);
    expect(experienceIn('Taux horaire en fonction de votre expérience')).toEqual([
      'mention: en fonction de votre expérience',
    ]);
  });

  it('is read in a title, with its noun', () => {
    expect(experienceIn('Port de charges.', 'Maçon confirmé (H/F)')).toEqual(['exigé: Maçon confirmé']);
  });

  it('keeps a preferred detail in the demand, and parts a preferred trade from it', () => {
    expect(experienceIn('Vous avez une expérience en vente idéalement en jardinerie.')).toEqual([
      'exigé: Vous avez une expérience en vente idéalement en jardinerie',
    ]);
    expect(
      experienceIn('Vous avez une expérience du jardinage et idéalement en tant que paysagiste.'),
    ).toEqual([
      'exigé: Vous avez une expérience du jardinage',
      'souhaité: idéalement en tant que paysagiste',
    ]);
  });
});

describe('experience that nobody is asked for', () => {
  it.each([
    'Débutant accepté.',
    'Débutant(e) ou confirmé(e), venez nous voir.',
    'Expérience : débutant accepté',
    'Nous ne demandons pas d’expérience.',
    'Poste accessible sans expérience.',
    'Avec ou sans expérience, vous apprendrez avec nous.',
    'Aucune expérience n’est requise.',
    'L’expérience n’est pas obligatoire.',
    'Que vous soyez novice ou expérimenté, nous vous accueillons.',
    'Pour les personnes qui ont peu d’expérience, un tuteur est là.',
    'Tous niveaux d’expérience.',
    'Forts de trente ans d’expérience, nous fabriquons des portes.',
    'Notre expérience fait notre force.',
    'L’entreprise, leader depuis 20 ans dans le métier du bois.',
    'Vous serez formé par des collègues expérimentés.',
    'Offrez à nos clients une expérience unique.',
    'Venez vivre une expérience humaine.',
    'Ce contrat permet d’acquérir une expérience solide.',
  ])('%s', (text) => {
    expect(experienceIn(text)).toEqual([]);
  });
});
