import { type Span, type Document } from '../text/read-document';
import { type Section } from './words/sections';

/** A stretch of the need that says one thing: it becomes one sentence of the offer, or goes. */
export interface Unit extends Span {
  /** As written, without the bullet and the final stop. */
  readonly text: string;
  /** The same, folded, of the same length. */
  readonly folded: string;
  /** What the nearest heading announces; null before any. */
  readonly section: Section | null;
  readonly listed: boolean;
  /** It opens a list and says nothing else. */
  readonly heading: boolean;
  /** It ends with a colon: what follows completes it. */
  readonly opens: boolean;
  /** It ends with a question mark: it calls out to the reader. */
  readonly calls: boolean;
}

/** Trims a span of a need of its bullets, spaces and stops; null when no letter and no figure is left. */
export function trimSpan({ whole }: Pick<Document, 'whole'>, { start, end }: Span): Span | null {
  let first = start;
  while (first < end && !OPENS.test(whole.charAt(first))) first += 1;
  let last = end;
  while (last > first && !CLOSES.test(whole.charAt(last - 1))) last -= 1;
  const slice = whole.slice(first, last);
  return LETTERS_OR_FIGURE.test(slice) ? { start: first, end: last } : null;
}

/** A surrogate is half of a sign outside the usual ones: it counts as a letter, so that no pair is cut. */
const OPENS = /[\p{L}\p{N}([«"€+\uD800-\uDFFF]/u;
const CLOSES = /[\p{L}\p{N}\p{M})\]»"€%+°\uD800-\uDFFF]/u;
const LETTERS_OR_FIGURE = /\p{N}|\p{L}.*\p{L}/su;
