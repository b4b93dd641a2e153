import { offerBlocks, type SourcedSentence } from './offer-blocks';

const sentence = (field: SourcedSentence['field'], start: number, end: number): SourcedSentence => ({
  field,
  start,
  end,
  how: 'kept',
  sources: [],
});

describe('the lines of an offer', () => {
  const body = 'Ce que vous ferez\nVous réglez. Vous portez.\n\nCe que vous apprendrez\nOn vous montre.';
  const version = {
    body,
    conditions: 'À Gandelu.',
    sentences: [
      sentence('body', 18, 30),
      sentence('body', 31, 43),
      sentence('body', 68, 83),
      sentence('conditions', 0, 10),
    ],
  };

  it('are its headings and its sentences in reading order, each sentence with its number', () => {
    expect(
      offerBlocks(version, 'body').map((block) =>
        block.kind === 'sentence' ? [block.index, block.text] : block.text,
      ),
    ).toEqual([
      'Ce que vous ferez',
      [0, 'Vous réglez.'],
      [1, 'Vous portez.'],
      'Ce que vous apprendrez',
      [2, 'On vous montre.'],
    ]);
    expect(offerBlocks(version, 'conditions')).toEqual([{ kind: 'sentence', text: 'À Gandelu.', index: 3 }]);
  });

  it('lose nothing of a version that was written without links', () => {
    const lines = offerBlocks({ ...version, sentences: [] }, 'body');
    expect(lines.map(({ kind }) => kind)).toEqual(['line', 'line', 'line', 'line']);
  });
});
