import { analyse } from '../../analyse';
import { plainWords } from './plain-words';

function jargonIn(text: string, title = 'Agent (H/F)'): string[] {
  return analyse(title, text)
    .filter(({ label }) => label === 'JARGON')
    .map(({ text: term }) => term);
}

describe('the words of a trade', () => {
  it.each([
    ['Prime IFM et compte CET.', ['IFM', 'CET']],
    ['Le CACES R489 est passé ici.', ['CACES R489']],
    ['Vous faites du facing et du cintrage.', ['facing', 'cintrage']],
    ['Usage du TIG, puis encore du TIG.', ['TIG']],
    ['Relevés sur la machine XBT.', ['XBT']],
  ])('are marked once: %s', (text, expected) => {
    expect(jargonIn(text)).toEqual(expected);
  });

  it.each([
    'CDI ou CDD, au SMIC, avec RTT.',
    'Formation BTS ou CAP, secteur BTP, service SAV.',
    'Un CET (compte épargne temps) est ouvert.',
    'Compte épargne temps (CET) dès le premier mois.',
    'NOUS RECRUTONS DES AGENTS EN CE MOMENT',
    'Nous tournons en 2x8 l’été, en 3x8 l’hiver.',
  ])('are not those that everyone knows or that the text explains: %s', (text) => {
    expect(jargonIn(text)).toEqual([]);
  });

  it('are explained in plain words', () => {
    expect(plainWords('Hayon')).toBe('plateau qui monte et descend derrière le camion');
    expect(plainWords('CACES R489')).toBe('l’autorisation de conduire un chariot ou un engin');
    expect(plainWords('bidule')).toBeNull();
  });
});
