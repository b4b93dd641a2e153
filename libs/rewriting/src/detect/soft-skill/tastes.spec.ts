import { analyse } from '../../analyse';

/** Each quality found in a body, as « words=CODE ». */
function qualitiesIn(text: string): string[] {
  return analyse('Agent de fabrication (H/F)', text)
    .filter(({ label }) => label === 'SOFTSKILL')
    .map(({ text: words, softSkill }) => `${words}=${softSkill ?? 'AUTRE'}`);
}

describe('a list under « Vous aimez : »', () => {
  it('makes a taste of each item, until the list ends', () => {
    expect(
      qualitiesIn(
        'Vous aimez :\n- Le contact client,\n- Les belles matières\n- Le travail en équipe.\nPoste à Valrose.',
      ),
    ).toEqual(['Le contact client=SERV', 'Les belles matières=AUTRE', 'Le travail en équipe=EQUIPE']);
  });
});

describe('what pleases the reader, or does not put her off', () => {
  it.each([
    ['Rendre service vous plaît.', ['Rendre service vous plaît=SERV']],
    ['L’univers du cheval vous passionne ?', ['L’univers du cheval vous passionne=AUTRE']],
    [
      'Des horaires qui changent ne vous effraient pas.',
      ['Des horaires qui changent ne vous effraient pas=ADAPT'],
    ],
    ['Ce poste vous plaît ? Écrivez-nous.', []],
    ['Le port du casque ne vous gêne pas.', []],
  ])('is a quality when it tells one: %s', (text, expected) => {
    expect(qualitiesIn(text)).toEqual(expected);
  });
});

describe('a quality said with a degree or a direction', () => {
  it.each([
    ['Vous avez une pointe d’imagination.', ['une pointe d’imagination=CREA']],
    ['Il vous faut de la rapidité et de la bonne humeur.', ['la rapidité=REAC', 'la bonne humeur=AUTRE']],
    [
      'Rigueur, sens relationnel et esprit de coopération.',
      ['Rigueur=RIG', 'sens relationnel=ECOUTE', 'esprit de coopération=EQUIPE'],
    ],
    ['Doté d’un relationnel exemplaire, vous accueillez.', ['d’un relationnel=ECOUTE']],
    ['La patience est votre première qualité.', ['La patience=STRESS']],
    [
      'Vous savez jardiner en autonomie, tout en gardant l’esprit d’équipe.',
      ['Vous savez jardiner en autonomie=AUTO', 'l’esprit d’équipe=EQUIPE'],
    ],
    ['Profil : orienté qualité, soucieux du rendu.', ['orienté qualité=RIG']],
  ])('is read with it: %s', (text, expected) => {
    expect(qualitiesIn(text)).toEqual(expected);
  });

  it.each([
    'Nos valeurs : passion, créativité et engagement.',
    'Le samedi pourrait être disponible.',
    'Notre agence est à l’écoute de vos envies.',
    'Montrez-nous ce que vous aimez faire.',
    'Vous savez vous servir d’une piqueuse.',
  ])('is none of the house, nor of a thing: %s', (text) => {
    expect(qualitiesIn(text)).toEqual([]);
  });
});

describe('words that praise the house', () => {
  it.each([
    'Les Ateliers Verdier, à la pointe de l’emploi dans le secteur du bois, recrutent.',
    'Jouer collectif est dans notre nature.',
  ])('are nobody’s quality: %s', (text) => {
    expect(qualitiesIn(text)).toEqual([]);
  });

  it('are told from those of the reader', () => {
    expect(qualitiesIn('Profil : une pointe de curiosité, et vous jouez collectif.')).toEqual([
      'une pointe de curiosité=CURIO',
      'vous jouez collectif=EQUIPE',
    ]);
  });
});
