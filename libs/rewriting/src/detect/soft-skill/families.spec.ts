import { analyse } from '../../analyse';

function qualitiesIn(text: string): string[] {
  return analyse('Agent de fabrication (H/F)', text)
    .filter(({ label }) => label === 'SOFTSKILL')
    .map(({ text: words, softSkill }) => `${words}=${softSkill ?? 'AUTRE'}`);
}

describe('a quality said in words of its family', () => {
  it.each([
    ['Vous êtes pugnace et astucieuse.', ['pugnace=PERS', 'astucieuse=CREA']],
    ['Profil : touche-à-tout, généreux.', ['touche-à-tout=ADAPT', 'généreux=SERV']],
    ['Vous êtes gentille, zen et spontanée.', ['gentille=ECOUTE', 'zen=STRESS', 'spontanée=AUTRE']],
    ['Vous êtes fin observateur.', ['observateur=RIG']],
    ['Vous êtes constant dans l’effort.', ['constant=PERS']],
    ['Profil recherché :\n- Force de caractère\n- Altruisme', ['Force de caractère=PERS', 'Altruisme=SERV']],
    [
      'Profil recherché :\n- Sens du devoir\n- Esprit curieux',
      ['Sens du devoir=RESP', 'Esprit curieux=CURIO'],
    ],
    ['Nous attendons de vous le sens du partage.', ['le sens du partage=EQUIPE']],
    ['Vous avez le goût d’entreprendre.', ['le goût d’entreprendre=INIT']],
    ['Vous n’avez pas peur de vous salir.', ['Vous n’avez pas peur de vous salir=PERS']],
    ['La pression ne vous fait pas peur.', ['La pression ne vous fait pas peur=STRESS']],
    ['Vous ne craignez pas les horaires décalés.', ['Vous ne craignez pas les horaires décalés=ADAPT']],
    ['Vous ne lâchez rien.', ['Vous ne lâchez rien=PERS']],
    ['Vous tenez parole et vous apprenez vite.', ['Vous tenez parole=RESP', 'vous apprenez vite=CURIO']],
    ['Sérieux indispensable.', ['Sérieux=RESP']],
    ['Vous êtes quelqu’un de carré.', ['carré=RIG']],
    ['Vous avez la fibre du service.', ['la fibre du service=SERV']],
    ['Vous préférez travailler à plusieurs.', ['Vous préférez travailler à plusieurs=EQUIPE']],
    ['Vous êtes à l’aise avec le changement.', ['êtes à l’aise avec le changement=ADAPT']],
    ['Vous prenez vos responsabilités.', ['Vous prenez vos responsabilités=RESP']],
    ['On peut compter sur vous.', ['On peut compter sur vous=RESP']],
    ['Vous allez facilement vers les autres.', ['Vous allez facilement vers les autres=ECOUTE']],
    ['Vous savez travailler sans être surveillé.', ['Vous savez travailler sans être surveillé=AUTO']],
  ])('is read: %s', (text, expected) => {
    expect(qualitiesIn(text)).toEqual(expected);
  });

  it.each([
    'Notre maison reste fidèle à ses recettes.',
    'Vous apportez un soutien constant aux familles.',
    'Vous cherchez une situation stable ?',
    'Vous prévenez les services concernés.',
    'Vous posez des portes à deux battants.',
    'Vous montez des moteurs électriques simples.',
    'Vos missions :\n- Vous posez des questions au client sur son besoin.',
    'Vous donnez l’alerte en cas de fuite.',
    'Chez nous, l’audace compte.',
  ])('is not seen where the words tell something else: %s', (text) => {
    expect(qualitiesIn(text)).toEqual([]);
  });
});
