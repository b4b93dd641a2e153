import type { DraftWords } from './draft-words';

const MOST_TITLE = 200;
/** Longest text of a need. Characters. */
export const MOST_BODY = 10_000;

/**
 * The words of an advert, put where a need has its own: the whole text as it is, after what was already written, and its first
 * line as the title where there is none yet.
 */
export function advertWords(advert: string, words: DraftWords): Pick<DraftWords, 'title' | 'body'> {
  const first = advert.trim().split(/\r?\n/, 1)[0]?.trim() ?? '';
  const title = words.title.trim() || first.length > MOST_TITLE ? words.title : first;
  return { title, body: [words.body.trimEnd(), advert.trim()].filter(Boolean).join('\n\n') };
}
