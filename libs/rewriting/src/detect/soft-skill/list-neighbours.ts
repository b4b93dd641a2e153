import { BETWEEN } from './context-words';
import type { Quality } from './quality';
import type { QualityWord } from './quality-words';

/** What stands before and after a word in the list it belongs to. */
export interface Neighbours {
  /** Was the quality just before it in the list kept? Null when the word opens the list. */
  readonly previous: boolean | null;
  readonly listedOn: boolean;
}

/**
 * Reads the list around `words[index]`: other words of the lexicons, or qualities said by a construction. `held` tells, for each word already
 * read, whether it was kept.
 */
export function neighboursOf(
  words: readonly QualityWord[],
  index: number,
  held: readonly boolean[],
  phrases: readonly Quality[],
  folded: string,
): Neighbours {
  const word = words[index];
  if (!word) return { previous: null, listedOn: false };
  const last = words[index - 1];
  const next = words[index + 1];
  const phraseBefore = phrases.some(
    ({ end }) => end <= word.start && isLink(folded.slice(end, word.start), 'adjective'),
  );
  const phraseAfter = phrases.some(
    ({ start }) => start >= word.end && isLink(folded.slice(word.end, start), word.nature),
  );
  const linked = last !== undefined && isLink(folded.slice(last.end, word.start), last.nature);
  return {
    previous: phraseBefore ? true : linked ? (held[index - 1] ?? false) : null,
    listedOn: phraseAfter || (next !== undefined && isLink(folded.slice(word.end, next.start), word.nature)),
  };
}

/** Are the two words items of one list? A noun and the word glued after it are not. */
function isLink(text: string, after: QualityWord['nature']): boolean {
  return (
    text.length < 40 && text.replace(BETWEEN, '') === '' && (after === 'adjective' || text.trim() !== '')
  );
}
