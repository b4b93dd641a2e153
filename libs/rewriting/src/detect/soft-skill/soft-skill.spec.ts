import { analyse } from '../../analyse';

/** Each quality found in a body, as « words=CODE ». */
function qualitiesIn(text: string): string[] {
  return analyse('Agent de fabrication (H/F)', text)
    .filter(({ label }) => label === 'SOFTSKILL')
    .map(({ text: words, softSkill }) => `${words}=${softSkill ?? 'AUTRE'}`);
}

describe('the qualities asked of the person', () => {
  it.each([
    ['Vous êtes patiente, précise et dynamique.', ['patiente=STRESS', 'précise=RIG', 'dynamique=REAC']],
    ['Ponctuel(le) et organisé·e, vous lisez les bons de commande.', ['Ponctuel(le)=RIG', 'organisé·e=ORG']],
    ['On cherche une personne manuelle et souriante.', ['manuelle=AUTRE', 'souriante=AUTRE']],
    ['Profil recherché :\n- Rigueur\n- Bon relationnel', ['Rigueur=RIG', 'Bon relationnel=ECOUTE']],
    [
      'Votre sérieux et votre ponctualité feront la différence.',
      ['Votre sérieux=RESP', 'votre ponctualité=RIG'],
    ],
  ])('are marked each on its own: %s', (text, expected) => {
    expect(qualitiesIn(text)).toEqual(expected);
  });

  it.each([
    ['Vous aimez jardiner en équipe.', ['Vous aimez jardiner en équipe=EQUIPE']],
    [
      'Vous avez le sens du service et de l’organisation.',
      ['le sens du service=SERV', 'de l’organisation=ORG'],
    ],
    ['Vous êtes capable de gérer les priorités.', ['Vous êtes capable de gérer les priorités=ORG']],
    ['Vous faites preuve d’une grande discrétion.', ['Vous faites preuve d’une grande discrétion=AUTRE']],
    ['Vous êtes passionnée par les plantes.', ['passionnée par les plantes=AUTRE']],
    ['Vous avez envie d’apprendre.', ['Vous avez envie d’apprendre=CURIO']],
    ['Vous êtes respectueux des consignes de tri.', ['respectueux des consignes de tri=RIG']],
    ['Vous êtes soucieuse du détail.', ['soucieuse du détail=RIG']],
    [
      'Vous êtes capable d’écouter et de décider avec calme.',
      ['Vous êtes capable d’écouter=ECOUTE', 'de décider avec calme=STRESS'],
    ],
    [
      'Minutie, capacité à travailler en groupe, autonomie.',
      ['Minutie=RIG', 'capacité à travailler en groupe=EQUIPE', 'autonomie=AUTO'],
    ],
  ])('are read in constructions: %s', (text, expected) => {
    expect(qualitiesIn(text)).toEqual(expected);
  });

  it.each([
    ['Souplesse et patience avec les touristes.', ['Souplesse=ADAPT', 'patience=STRESS']],
    ['Jeune et énergique.', ['énergique=REAC']],
    ['Cherchons femme de chambre sérieuse pour la saison.', ['sérieuse=RESP']],
    ['Curieux des plantes, doux avec les bêtes.', ['Curieux=CURIO', 'doux=ECOUTE']],
  ])('are read in short lines without a heading: %s', (text, expected) => {
    expect(qualitiesIn(text)).toEqual(expected);
  });

  it.each([
    'Votre conseiller vous assure un recrutement efficace.',
    'Organisation et suivi des tournées.',
    'Alimentation, hygiène, soin, jouets.',
    'Nous sommes une entreprise dynamique et à taille humaine.',
    'Vous rejoindrez une équipe soudée, dynamique et passionnée.',
    'Rejoignez le réseau le plus dynamique du département.',
    'Vous savez lire un plan et régler une plieuse.',
    'Vous organisez les tournées et appliquez un planning précis.',
    'Merci de joindre une lettre de motivation.',
    'Vous êtes responsable de la caisse.',
    'Vous avez envie d’intégrer une équipe dynamique.',
    'Accompagner les résidents pour préserver leur autonomie.',
    'Une expérience dans un poste similaire est appréciée.',
    'Nos formateurs passionnés vous accompagnent.',
    'Vous êtes attiré.',
  ])('are not those of the team, of the work or of a skill: %s', (text) => {
    expect(qualitiesIn(text)).toEqual([]);
  });

  it('are cut where a paste glued two sentences', () => {
    expect(qualitiesIn('Vous êtes ponctuel et motivéVos avantages : mutuelle')).toEqual([
      'ponctuel=RIG',
      'motivé=PERS',
    ]);
  });

  it('are wished for when the sentence says so', () => {
    const [finding] = analyse('Agent (H/F)', 'La rigueur serait un plus.').filter(
      ({ label }) => label === 'SOFTSKILL',
    );
    expect(finding).toMatchObject({ text: 'La rigueur', strength: 'souhaité', softSkill: 'RIG' });
  });
});
