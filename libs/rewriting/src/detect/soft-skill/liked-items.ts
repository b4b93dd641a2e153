import type { Document } from '../../text/read-document';
import { qualityOf } from './complements';
import type { Quality } from './quality';

/** « Vous aimez : » : a line that makes tastes of the items it introduces. */
const LIKING = /^\W*(?:si )?(?:vous|tu) (?:aimez|aimes|appreciez|apprecies|adorez|adores)\s*:\s*$/;
const LONGEST = 60;

/** Which sentences are the items of a list under « Vous aimez : ». One answer for each sentence of the document. */
export function likedItems(document: Document): readonly boolean[] {
  let liking = false;
  return document.sentences.map(({ start, end, listed }) => {
    if (LIKING.test(document.folded.slice(start, end))) {
      liking = true;
      return false;
    }
    liking &&= listed;
    return liking;
  });
}

/** The taste that an item of such a list names: the item without its last stop. */
export function likedIn(folded: string): Quality[] {
  const item = folded.replace(/[\s,;.!]+$/, '');
  if (item.length === 0 || item.length > LONGEST) return [];
  return [{ start: 0, end: item.length, code: qualityOf(item, true) ?? 'AUTRE' }];
}
