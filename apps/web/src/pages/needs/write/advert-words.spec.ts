import { advertWords } from './advert-words';
import { EMPTY_WORDS } from './draft-words';

const ADVERT = '\nSoudeur de bennes H/F\n\nVous soudez des bennes.  \nÉquipes du matin.';

describe('an advert that is pasted', () => {
  it('gives the need its text word for word, and its first line as the title', () => {
    expect(advertWords(ADVERT, EMPTY_WORDS)).toEqual({ title: 'Soudeur de bennes H/F', body: ADVERT.trim() });
  });

  it('takes nothing of what was already written', () => {
    const words = { ...EMPTY_WORDS, title: 'Une soudeuse ou un soudeur', body: 'Déjà écrit.' };
    expect(advertWords(ADVERT, words)).toEqual({
      title: words.title,
      body: `Déjà écrit.\n\n${ADVERT.trim()}`,
    });
  });

  it('leaves the title to be written when the text is one long line', () => {
    expect(advertWords('mot '.repeat(80), EMPTY_WORDS).title).toBe('');
  });
});
