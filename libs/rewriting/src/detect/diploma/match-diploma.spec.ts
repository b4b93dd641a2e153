import { readDocument } from '../../text/read-document';
import { detectDemands } from '../demands';

const diplomasIn = (text: string): string[] =>
  detectDemands(readDocument('', text))
    .filter(({ label }) => label === 'DIPLOMA')
    .map(({ text: marked, strength }) => `${strength}: ${marked}`);

describe('a diploma or a training asked for', () => {
  it.each([
    ['Vous détenez un CAP, un BEP ou un bac pro de fromagerie.', 'exigé', 1],
    ['Diplôme exigé.', 'exigé', 1],
    ['Certificat de toiletteur.', 'exigé', 1],
    ['Brevet technique ou certificat de fleuriste exigé.', 'exigé', 1],
    ['CAP fonderie ou 10 ans de métier.', 'exigé', 1],
    ['CAP tapisserie exigé', 'exigé', 1],
    ['Diplôme de fleuriste : souhaité', 'souhaité', 1],
    ['Titre professionnel apprécié.', 'souhaité', 1],
    ['Niveau bac minimum.', 'exigé', 1],
    ['De formation agricole, vous aimez le grand air.', 'exigé', 1],
    ['Cuisinier de formation, vous aimez transmettre.', 'exigé', 1],
    ['Issu(e) d’une formation de vannerie.', 'exigé', 1],
    ['Vous avez idéalement une formation de vannier.', 'souhaité', 1],
    ['Une formation de vendeur serait un plus.', 'souhaité', 1],
    ['Profil :\n- Formation en logistique', 'exigé', 1],
    ['Les plus :\n- CAP de coiffure', 'souhaité', 1],
    ['Bac+2 en gestion', 'exigé', 1],
    ['Titulaire d’un CAP spécialisé en fromagerie', 'exigé', 1],
    ['Vous avez un CQP ou un titre professionnel de niveau 4.', 'exigé', 1],
  ])('%s', (text, strength, count) => {
    const found = diplomasIn(text);
    expect(found).toHaveLength(count);
    expect(found[0]?.startsWith(strength)).toBe(true);
  });

  it('takes the proposition, without bullet nor stop', () => {
    expect(
      diplomasIn('- Vous êtes diplômé(e) d’un BEP, d’une mention complémentaire ou d’un bac pro textile.'),
    ).toEqual(['exigé: Vous êtes diplômé(e) d’un BEP, d’une mention complémentaire ou d’un bac pro textile']);
  });
});

describe('a diploma or a training that is given, prepared or not asked for', () => {
  it.each([
    'Formation assurée en interne.',
    'Formation en binôme pendant deux semaines.',
    'Une formation au poste est prévue.',
    'Nous vous formons au métier.',
    'Vous préparez un CAP de maçon.',
    'Diplôme préparé : titre professionnel de soudeur.',
    'Possibilité de formation et d’évolution.',
    'Vous bénéficierez d’une formation de cariste.',
    'Poste ouvert sans diplôme.',
    'Aucun diplôme demandé.',
    'Vous n’avez pas de CAP, venez quand même.',
    'Le diplôme n’est pas obligatoire.',
    'Quel que soit votre diplôme, écrivez-nous.',
    'Notre centre de formation accueille des apprentis.',
    'Mettez le cap sur un nouveau métier.',
    'Recrutement avec Cap emploi.',
    'Pose de toitures en bac acier.',
    'Maintenance de premier niveau.',
    'Prime de diplôme.',
  ])('%s', (text) => {
    expect(diplomasIn(text)).toEqual([]);
  });
});
