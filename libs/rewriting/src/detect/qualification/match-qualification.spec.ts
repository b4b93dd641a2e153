import { readDocument } from '../../text/read-document';
import { detectDemands } from '../demands';

const qualificationsIn = (text: string): string[] =>
  detectDemands(readDocument('', text))
    .filter(({ label }) => label === 'QUALIFICATION')
    .map(({ text: marked, strength }) => `${strength}: ${marked}`);

describe('a certificate, a language, software or a trade skill asked for', () => {
  it.each([
    ['Le permis B est exigé car le dépôt est loin.', 'exigé: Le permis B est exigé'],
    ['- De votre permis C', 'exigé: permis C'],
    ['FCO valide et carte chronotachygraphe.', 'exigé: FCO valide et carte chronotachygraphe'],
    ['CACES R489 catégories 1 et 3 obligatoires', 'exigé: CACES R489 catégories 1 et 3 obligatoires'],
    ['Le CACES nacelle serait un plus.', 'souhaité: Le CACES nacelle serait un plus'],
    ['Habilitations électriques BR et B1V', 'exigé: Habilitations électriques BR et B1V'],
    ['Vous avez une licence de soudure à jour.', 'exigé: Vous avez une licence de soudure à jour'],
    ['AIPR appréciée', 'souhaité: AIPR appréciée'],
    ['Anglais courant', 'exigé: Anglais courant'],
    ['- Connaissance du réseau routier', 'exigé: Connaissance du réseau routier'],
    ['Profil :\n- Bonne maîtrise d’Excel', 'exigé: Bonne maîtrise d’Excel'],
    [
      'Connaissance des logiciels de caisse (idéalement Sage)',
      'exigé: Connaissance des logiciels de caisse (idéalement Sage)',
    ],
    ['Vous savez lire un plan.', 'exigé: Vous savez lire un plan'],
    ['Savoir utiliser une perceuse à colonne', 'exigé: Savoir utiliser une perceuse à colonne'],
    ['Vous avez de bonnes bases en reliure.', 'exigé: Vous avez de bonnes bases en reliure'],
    ['Notions de jardinage souhaitées.', 'souhaité: Notions de jardinage souhaitées'],
    ['Vous avez des compétences en plomberie.', 'exigé: Vous avez des compétences en plomberie'],
    ['Maîtrise en dorure, reliure et typographie', 'exigé: Maîtrise en dorure, reliure et typographie'],
    ['Permis bateau et SST sont un plus.', 'souhaité: Permis bateau et SST sont un plus'],
    ['Les atouts :\n- Permis B', 'souhaité: Permis B'],
  ])('%s', (text, marked) => {
    expect(qualificationsIn(text)).toEqual([marked]);
  });

  it('parts two propositions that each have their verb', () => {
    expect(qualificationsIn('Vous parlez italien couramment, une autre langue serait un atout.')).toEqual([
      'exigé: Vous parlez italien couramment',
      'souhaité: une autre langue serait un atout',
    ]);
  });

  it('parts what is required from what is wished for', () => {
    expect(qualificationsIn('CACES 5 obligatoire, CACES 6 apprécié.')).toEqual([
      'exigé: CACES 5 obligatoire',
      'souhaité: CACES 6 apprécié',
    ]);
  });

  it('only evokes a technique that stands among the tasks, but for a named certificate', () => {
    const tasks =
      'Vos missions :\n- Lecture de plans\n- Saisie des bons dans Excel\n- Conduite de chariot (CACES 3)';
    expect(qualificationsIn(tasks)).toEqual([
      'mention: Lecture de plans',
      'mention: Saisie des bons dans Excel',
      'exigé: Conduite de chariot (CACES 3)',
    ]);
  });
});

describe('a qualification that is given, denied or somebody else’s', () => {
  it.each([
    'CACES pris en charge par l’entreprise.',
    'Nous vous formons aux CACES, au permis C et à la conduite.',
    'Vous passerez votre habilitation électrique à l’arrivée.',
    'Le permis n’est pas nécessaire.',
    'Sans permis, une navette passe en ville.',
    'Avec permis moto ou sans permis, venez.',
    'Maîtrisez votre emploi du temps.',
    'Partagez vos connaissances avec les élèves.',
    'Prendre connaissance du dossier.',
    'Salaire selon compétences.',
    'Vous développerez vos compétences en soudure.',
    'Statut agent de maîtrise.',
    'Nos équipes ont une parfaite connaissance du bois.',
    'Vous savez écouter et vous organiser.',
    'Capacité à effectuer des gestes répétés.',
    'Atelier certifié ISO 9001.',
    'Déposer le permis de construire.',
  ])('%s', (text) => {
    expect(qualificationsIn(text)).toEqual([]);
  });
});
