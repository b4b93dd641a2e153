import type { Figure } from '../data/figures';
import { figureWords, plainWords } from './figure-words';

const figure = (
  code: Figure['code'],
  numerator: number | null,
  denominator: number | null,
  unknown = 0,
): Figure => ({
  code,
  label: code,
  numerator,
  denominator,
  unknown,
});
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00A0\u202F]/g, ' ');

describe('the words of a figure', () => {
  it('gives what it is counted on, its share, and what is not known', () => {
    expect(plain(figureWords(figure('employed', 16, 24, 2)))).toBe(
      '16 sur 24, soit 67 %. 2 situations inconnues.',
    );
  });

  it('says nothing of a hidden number', () => {
    expect(figureWords(figure('employed', null, 24, 2))).toBe('');
  });

  it('says the funnel aloud, and leaves out what is hidden', () => {
    const figures = [
      figure('referred', 60, null),
      figure('signed', 14, 60),
      figure('lasting_employment', 1, 14),
    ];
    expect(plain(plainWords(figures))).toBe(
      'sur 60 personnes orientées, 14 ont signé un contrat, soit 23 %. 1 est sortie vers un emploi durable.',
    );
    expect(plain(plainWords([figure('referred', 60, null), figure('signed', null, 60)]))).toBeUndefined();
  });
});
