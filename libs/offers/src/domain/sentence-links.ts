import type { OfferSentence } from '@passerelle/rewriting';
import type { OfferText } from './excluding-passages';
import { headingOf, sentencesOf } from './offer-parts';

/** A sentence of a written offer, where it stands in its field, and how it came from what the company said. */
export interface SentenceLink {
  readonly field: 'body' | 'conditions';
  /** UTF-16 offsets in the field, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** `typed`: written by hand, from nothing that the company said in writing. */
  readonly how: OfferSentence['how'] | 'typed';
  readonly sources: OfferSentence['sources'];
}

/** Share of their words that a sentence typed anew and a proposed one must have in common to be the same one, mended. */
const SAME = 0.6;

/**
 * Links each sentence of a written offer to the words of the need or to the answer that it comes from. A proposed sentence that was kept
 * has its sources; one that was mended keeps them, as long as most of its words are there; what is left was typed by hand.
 */
export function linkSentences(words: OfferText, proposed: readonly OfferSentence[]): SentenceLink[] {
  const whole = new Set(proposed.map(({ text }) => text));
  const known = proposed.map((sentence) => ({ sentence, words: wordsIn(sentence.text) }));
  return (['body', 'conditions'] as const).flatMap((field) =>
    placesOf(words[field], whole).map(({ start, end }): SentenceLink => {
      const text = words[field].slice(start, end);
      const exact = known.find(({ sentence }) => sentence.text === text)?.sentence;
      if (exact) return { field, start, end, how: exact.how, sources: exact.sources };
      const near = nearest(wordsIn(text), known);
      return near
        ? { field, start, end, how: near.how === 'added' ? 'added' : 'rewritten', sources: near.sources }
        : { field, start, end, how: 'typed', sources: [] };
    }),
  );
}

/** Where the sentences of a field stand, its headings left out. What was proposed as one sentence is one, whatever its full stops. */
function placesOf(field: string, whole: ReadonlySet<string>): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  let from = 0;
  for (const line of field.split('\n')) {
    const text = line.trim();
    const found = headingOf(text) ? [] : whole.has(text) ? [text] : sentencesOf(line);
    for (const sentence of found) {
      const start = field.indexOf(sentence, from);
      places.push({ start, end: start + sentence.length });
      from = start + sentence.length;
    }
  }
  return places;
}

interface Known {
  readonly sentence: OfferSentence;
  readonly words: ReadonlySet<string>;
}

function nearest(words: ReadonlySet<string>, known: readonly Known[]): OfferSentence | null {
  let best: { readonly sentence: OfferSentence; readonly share: number } | null = null;
  for (const one of known) {
    const common = [...words].filter((word) => one.words.has(word)).length;
    const share = common / Math.max(words.size, one.words.size, 1);
    if (share >= SAME && share > (best?.share ?? 0)) best = { sentence: one.sentence, share };
  }
  return best?.sentence ?? null;
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
