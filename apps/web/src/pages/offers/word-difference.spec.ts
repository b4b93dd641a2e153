import fc from 'fast-check';
import { changedLines, wordDifference } from './word-difference';

const said = (pieces: readonly { kind: string; text: string }[]): string =>
  pieces.map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind]).join('');

describe('the words that changed between two versions', () => {
  it('are shown in the sentence that holds them', () => {
    expect(said(wordDifference('Vous portez 12 kg, souvent.', 'Vous portez 8 kg, souvent.'))).toBe(
      'Vous portez -12-+8+ kg, souvent.',
    );
  });

  it('are read as one change, and not word by word, where they follow one another', () => {
    expect(said(wordDifference('De jour. Bac pro exigé.', 'De jour. Bruit très fort.'))).toBe(
      'De jour. -Bac pro exigé-+Bruit très fort+.',
    );
  });

  it('are alone on show: lines that stayed are left out', () => {
    const pieces = wordDifference('À Gandelu.\nDe jour.\nBruit.', 'À Gandelu.\nDe nuit.\nBruit.\nFroid.');
    expect(changedLines(pieces).map(said)).toEqual(['De -jour-+nuit+.', '+Froid.+']);
  });

  it('give back both texts, whatever they are', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '\n', '.', '’', '😀', '12'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = wordDifference(before, after);
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
