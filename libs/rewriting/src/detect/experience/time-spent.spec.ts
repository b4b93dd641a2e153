import { readDocument } from '../../text/read-document';
import { detectDemands } from '../demands';

const experienceIn = (text: string): string[] =>
  detectDemands(readDocument('', text))
    .filter(({ label }) => label === 'EXPERIENCE')
    .map(({ text: marked, strength }) => `${strength}: ${marked}`);

describe('time spent, said without the word', () => {
  it.each([
    ['Au moins deux ans dans une cidrerie.', 'exigé: Au moins deux ans dans une cidrerie'],
    [
      'Vous comptez trois campagnes en ostréiculture.',
      'exigé: Vous comptez trois campagnes en ostréiculture',
    ],
    ['Idéalement, dix mois de vannerie.', 'souhaité: dix mois de vannerie'],
    ['Six ans à un poste comparable.', 'exigé: Six ans à un poste comparable'],
    ['Deux saisons de cueillette déjà faites.', 'exigé: Deux saisons de cueillette déjà faites'],
    [
      'Une pratique professionnelle de la reliure est souhaitée.',
      'souhaité: Une pratique professionnelle de la reliure est souhaitée',
    ],
    ['Vous avez fait vos preuves en fonderie.', 'exigé: Vous avez fait vos preuves en fonderie'],
    ['Avoir exercé quatre années en imprimerie.', 'exigé: Avoir exercé quatre années en imprimerie'],
    ['Vous avez réparé des vélos auparavant.', 'exigé: Vous avez réparé des vélos auparavant'],
  ])('%s', (text, expected) => {
    expect(experienceIn(text)).toEqual([expected]);
  });

  it.each([
    'Six mois en CDD, puis une embauche.',
    'Trois mois de formation avant de commencer.',
    'Deux ans en alternance.',
    'Un an de garantie sur nos vélos.',
    'Douze mois de contrat.',
    'Une méthode qui a fait ses preuves.',
    'Vous passerez deux ans dans chaque atelier et découvrirez le métier.',
    'Nous avons travaillé pendant dix ans à ce projet.',
  ])('a contract, a training or a company is no past: %s', (text) => {
    expect(experienceIn(text)).toEqual([]);
  });
});

describe('experience that is not asked for', () => {
  it.each([
    'Inutile d’avoir de l’expérience.',
    'Nul besoin d’avoir déjà travaillé dans une cidrerie.',
    'Zéro expérience ? Venez !',
    'L’expérience n’entre pas en ligne de compte.',
    'Une expérience ou une reconversion, peu importe.',
    'La motivation prime sur l’expérience.',
    'Vous n’avez jamais eu d’expérience ? Ce poste est pour vous.',
    'Ce que nous ne demandons pas :\n- de l’expérience',
  ])('denied: %s', (text) => {
    expect(experienceIn(text)).toEqual([]);
  });

  it.each([
    'La fonderie compte quarante ans d’expérience.',
    'L’atelier emploie six personnes et cumule trente ans d’expérience.',
    'Vous apprenez avec les anciens, forts de vingt années d’expérience.',
    'Vous coulez le bronze sous l’œil d’une fondeuse confirmée.',
  ])('somebody else’s: %s', (text) => {
    expect(experienceIn(text)).toEqual([]);
  });
});
