import type { OfferSentence } from '@passerelle/rewriting';
import { linkSentences } from './sentence-links';

const PROPOSED: readonly OfferSentence[] = [
  {
    text: 'Vous ébarbez les pièces.',
    part: 'doing',
    how: 'rewritten',
    sources: [{ from: 'need', start: 10, end: 30 }],
  },
  { text: 'Marc vous apprend le métier pendant trois semaines.', part: 'learning', how: 'added', sources: [{ from: 'answer', questionId: 'teacher' }] }, // prettier-ignore
  { text: 'À Gandelu.', part: 'conditions', how: 'kept', sources: [{ from: 'need', start: 40, end: 47 }] },
];
const WORDS = {
  title: 'Donner leur forme aux pièces',
  body: 'Ce que vous ferez\nVous ébarbez les pièces.\n\nCe que vous apprendrez\nMarc vous apprend le métier pendant deux semaines.\nOn boit le café ensemble.',
  conditions: 'À Gandelu.',
};
const linked = linkSentences(WORDS, PROPOSED);
const said = linked.map(({ field, start, end, how }) => [WORDS[field].slice(start, end), how]);

describe('the sentences of a written offer', () => {
  it('stand where they are in their field, headings left out', () => {
    expect(said).toEqual([
      ['Vous ébarbez les pièces.', 'rewritten'],
      ['Marc vous apprend le métier pendant deux semaines.', 'added'],
      ['On boit le café ensemble.', 'typed'],
      ['À Gandelu.', 'kept'],
    ]);
  });

  it('keep their source when they are mended', () => {
    expect(linked[1]?.sources).toEqual([{ from: 'answer', questionId: 'teacher' }]);
  });

  it('have none when nothing that the company said is in them', () => {
    expect(linked[2]?.sources).toEqual([]);
  });

  it('are found again each at its own place when two are the same', () => {
    const twice = linkSentences({ ...WORDS, body: 'On rit.\nOn rit.', conditions: '' }, []);
    expect(twice.map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [8, 15],
    ]);
  });
});
