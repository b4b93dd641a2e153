import type { Document, Span } from '../text/read-document';

/** A stretch of the body read at once: part of a sentence, never two sentences that a paste has glued together. */
export interface Stretch extends Span {
  /** The stretch folded: small letters, no accents. Offset 0 is `start`. */
  readonly folded: string;
  /** Index of its sentence in `Document.sentences`. */
  readonly sentence: number;
}

/** « polyvalentVos avantages », « profil.***Vous » : two sentences that a copy has joined. */
const GLUE =
  /(?<=[a-zß-ÿ)!?])(?=[A-ZÀ-Ý][a-zß-ÿ])|\s*\*{2,}\s*|\s*[¿✔•]\s*|(?<=[HF][/-][HF])(?=[A-ZÀ-Ý][a-zß-ÿ])|\s{3,}(?![(]?[HF]\/)/g;

/**
 * A document cut where a copy glued sentences together; inflections in brackets (« motivé(e) ») stay whole. The body only, unless `from` is 0.
 */
export function stretchesOf(document: Document, from = document.bodyStart): readonly Stretch[] {
  const all = known.get(document) ?? allStretches(document);
  known.set(document, all);
  return from === 0 ? all : all.filter(({ start }) => start >= from);
}

/** Several detectors read the same document: it is cut once. */
const known = new WeakMap<Document, readonly Stretch[]>();

function allStretches(document: Document): Stretch[] {
  return document.sentences.flatMap((sentence, index) => {
    return cut(document.whole.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      folded: document.folded.slice(sentence.start + start, sentence.start + end),
      sentence: index,
    }));
  });
}

function cut(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: glue, index } of text.matchAll(GLUE)) {
    if (index > from) spans.push({ start: from, end: index });
    from = index + glue.length;
  }
  if (from < text.length) spans.push({ start: from, end: text.length });
  return spans;
}
