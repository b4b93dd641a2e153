import { fold } from '../text/fold';
import { type Document, type Span } from '../text/read-document';
import { trimSpan } from './unit';

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What is left of a span without others, trimmed; stretches without a letter or a figure are dropped. */
export function leftovers(document: Pick<Document, 'whole'>, whole: Span, taken: readonly Span[]): Span[] {
  const cuts = taken.filter((span) => overlaps(span, whole)).toSorted((a, b) => a.start - b.start);
  const left: Span[] = [];
  let from = whole.start;
  for (const { start, end } of cuts) {
    if (start > from) left.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < whole.end) left.push({ start: from, end: whole.end });
  return left
    .flatMap((span) => trimSpan(document, span) ?? [])
    .filter(({ start, end }) => !LITTLE.test(fold(document.whole.slice(start, end))));
}

/** Words that say nothing once what they carried is said. */
const LITTLE =
  /^[\s'’,.;:/()&?!-]*(?:(?:postes?|places?|et|ou|mais|donc|puis|avec|de|du|des|d|l|la|le|les|un|une|a|au|aux|en|vous|etes|serez|avez|soyez|etre|avoir|votre|vos|vraiment|egalement|aussi|bien|tres|si|que|qui|sont|est|faites|faire|preuve|personne|profil|plus|idealement|dote|dotee|reconnu|reconnue|pour|vos|qualites|aimez|le|e|s|h|f|d|x|un|plus)(?:[\s'’,.;:/()&?!-]+|$))+$/;

/** Whether a place of a text is between brackets that close. */
export function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.includes(')', at);
}

/** Shares a span between the stretches found in it: each begins where the one before ends, the last goes to the end. */
export function shareOut(whole: Span, found: readonly Span[]): Span[] {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return sorted.map((_span, index) => ({
    start: index === 0 ? whole.start : (sorted[index - 1]?.end ?? whole.start),
    end: index === sorted.length - 1 ? whole.end : (sorted[index]?.end ?? whole.end),
  }));
}
