import { type Span } from '../text/read-document';
import { type ReadUnit } from './draft';
import { insideBrackets } from './spans';
import { startsLikeTask } from './task-start';
import { type Unit } from './unit';

/** A part of a unit as a unit by itself. */
export function pieceOf({ document, unit }: ReadUnit, { start, end }: Span): Unit {
  const text = document.whole.slice(start, end);
  return {
    ...unit,
    start,
    end,
    text,
    folded: document.folded.slice(start, end),
    heading: false,
    opens: false,
    calls: false,
  };
}

/** « , », « et vous », brackets: between them a segment may say something by itself. */
const SEGMENT =
  /,\s+(?:et\s+|mais\s+)?|\s+(?:et|mais)\s+(?=vous\s)|\s+ou\s+(?=on\s|nous\s|vous\s)|\.\s+|\s+[-–—]\s+|\s*:\s+/g;

/** The segments of a span, between its inner stops. */
export function segmentsOf(whole: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  const text = whole.slice(start, end);
  for (const { 0: stop, index } of text.matchAll(SEGMENT)) {
    if (insideBrackets(text, index)) continue;
    spans.push({ start: from, end: start + index });
    from = start + index + stop.length;
  }
  return [...spans, { start: from, end }];
}

const ALONE =
  /^(?:vous|on vous|nous vous|le (?:poste|salaire|travail|contrat)|la (?:remuneration|duree)|les horaires|il|elle|nous vous|travail|poste|cdi|cdd|contrat|horaires?|salaire|temps (?:plein|partiel)|\d{1,2}\s?h|\d\s?[x*]\s?\d|port de|formation|du lundi|mutuelle|primes?|panier|taux)\b/;

/** Whether a segment says something without the others: a condition, a task, « vous » and a verb. */
export function standsAlone({ folded }: Unit): boolean {
  return ALONE.test(folded) || (/^(?:s'|se )?\w+(?:er|ir|re)\b/.test(folded) && startsLikeTask(folded));
}
