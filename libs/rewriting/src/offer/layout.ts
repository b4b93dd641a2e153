import { type OfferPart, type OfferSentence, OFFER_PARTS } from './offer';

/** The headings of the parts, as they are read. */
export const PART_HEADINGS: Readonly<Record<OfferPart, string>> = {
  doing: 'Ce que vous ferez',
  looking_for: 'Ce qui compte ici',
  learning: 'Ce que vous apprendrez',
  conditions: 'Le cadre de travail',
};

/** An offer as it is read, and where each of its sentences stands in it. */
export interface Layout {
  readonly text: string;
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly sentence: OfferSentence;
  }[];
}

/** Lays sentences out part by part under their headings, one a line. */
export function layOut(sentences: readonly OfferSentence[]): Layout {
  let text = '';
  const places: { start: number; end: number; sentence: OfferSentence }[] = [];
  for (const part of OFFER_PARTS) {
    const inPart = sentences.filter((sentence) => sentence.part === part);
    if (inPart.length === 0) continue;
    text += `${text === '' ? '' : '\n\n'}${PART_HEADINGS[part]}`;
    for (const sentence of inPart) {
      places.push({ start: text.length + 1, end: text.length + 1 + sentence.text.length, sentence });
      text += `\n${sentence.text}`;
    }
  }
  return { text, places };
}

/** The same sentences part by part, those with the same words made one with all their sources. */
export function mergeSame(sentences: readonly OfferSentence[]): OfferSentence[] {
  const merged = new Map<string, OfferSentence>();
  for (const sentence of sentences) {
    const key = `${sentence.part}\n${sentence.text.toLowerCase()}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, sources: [...before.sources, ...sentence.sources] } : sentence);
  }
  return OFFER_PARTS.flatMap((part) => [...merged.values()].filter((sentence) => sentence.part === part));
}
