import { ofName } from './names';

describe('a name after « de »', () => {
  it.each([
    'd’Élodie Renard',
    'd’Inès',
    'd’Omar',
    'd’Yves',
    'd’Hélène',
    'd’Hugo',
    'de Sandrine',
    'de Yohann',
    'de Yacine',
    'de Hawa',
    'de Hassan',
    'de Thierry',
  ])('« %s »', (expected) => {
    expect(ofName(expected.replace(/^(d’|de )/, ''))).toBe(expected);
  });
});
