import type { PublicOffer } from '@passerelle/offers';
import { sentencesOfOffer } from './offer-words';

/** What a poster shows of an offer: as many whole sentences as one sheet holds. */
export interface PosterText {
  readonly doing: readonly string[];
  readonly counts: readonly string[];
  readonly conditions: readonly string[];
  /** Whether something of the offer is left for its page. */
  readonly more: boolean;
  /** A title of many words is set smaller; 48 pt otherwise. */
  readonly longTitle: boolean;
  /** Whether the braid still finds its place. */
  readonly braid: boolean;
}

/** Pixels (96 to the inch) of an A4 sheet, and of what stands on every poster; measured on the printed page. */
const SHEET = 1122;
const ALWAYS = 500;
const BRAID = 128;
const HEADINGS = 110;
const LINE = 25;
const GAP = 5;
/** Letters on a line of one column; the conditions run over two of them. */
const COLUMN = 35;
const TITLE = { usual: { letters: 19.3, line: 66 }, long: { letters: 25.7, line: 49 } };

/** Chooses the sentences of a poster. The conditions go first: what is hard in a job is never what is left out. */
export function posterText(offer: PublicOffer): PosterText {
  const all = sentencesOfOffer(offer);
  const doing = [...all.doing, ...all.learning];
  const longTitle = offer.title.length > 60;
  const { letters, line } = longTitle ? TITLE.long : TITLE.usual;
  const title = linesOf(offer.title, letters, widthOf) * line;
  const room = SHEET - ALWAYS - HEADINGS - title;
  const whole = overTwo(all.conditions) + Math.max(height(doing), height(all.lookingFor));
  const braid = whole <= room - BRAID;
  const conditions = fitting(all.conditions, 2 * (room - 4 * LINE));
  const left = room - overTwo(conditions) - (braid ? BRAID : 0);
  const shown = {
    doing: fitting(doing, left),
    counts: fitting(all.lookingFor, left),
    conditions,
  };
  const more =
    shown.doing.length < doing.length ||
    shown.counts.length < all.lookingFor.length ||
    conditions.length < all.conditions.length;
  return { ...shown, more, longTitle, braid };
}

/** The lines that a text takes when no word is cut. @param width of a word, in letters of a line */
function linesOf(text: string, letters: number, width = ({ length }: string): number => length): number {
  const space = width(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = width(word);
    if (used > 0 && used + space + wide > letters) {
      lines += 1;
      used = wide;
    } else used += wide + (used > 0 ? space : 0);
  }
  return lines;
}

/** How wide a word is in the letters of the title, where an m is three times an i. */
function widthOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (/[mwMW]/.test(letter)) return 1.55;
  if (/[ijlIJ.,’'-]/.test(letter)) return 0.5;
  if (letter === ' ') return 0.45;
  return /[tfr]/.test(letter) ? 0.7 : 1;
}

function height(sentences: readonly string[]): number {
  return sentences.reduce((sum, one) => sum + linesOf(one, COLUMN) * LINE + GAP, 0);
}

/** The same sentences side by side in two columns: half the height, and a line for what does not divide. */
function overTwo(sentences: readonly string[]): number {
  return sentences.length < 2 ? height(sentences) : height(sentences) / 2 + LINE;
}

/** The first sentences that stand in so many pixels; a sentence too long is passed over for a shorter one after it. */
function fitting(sentences: readonly string[], room: number): string[] {
  let left = room;
  return sentences.filter((one) => {
    const needs = height([one]);
    if (needs > left) return false;
    left -= needs;
    return true;
  });
}
