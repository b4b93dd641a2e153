import { rereadWords } from './reread-words';

const WORDS = {
  title: 'Donner leur forme aux pièces',
  body: 'Vous ébarbez les pièces.',
  softSkills: [],
  conditions: 'À Gandelu.',
};

describe('an offer read as it is typed', () => {
  it('finds nothing in words that close no door', () => {
    expect(rereadWords(WORDS).blocking).toEqual({ title: [], body: [], conditions: [] });
  });

  it('finds a demand typed again, under the field it is typed in', () => {
    const read = rereadWords({ ...WORDS, conditions: `${WORDS.conditions}\nBac pro exigé.` });
    expect([read.blocking.title.length, read.blocking.body.length]).toEqual([0, 0]);
    expect(read.blocking.conditions.map(({ label }) => label)).toEqual(['DIPLOMA']);
    expect(read.score.value).toBeGreaterThan(rereadWords(WORDS).score.value);
  });
});
