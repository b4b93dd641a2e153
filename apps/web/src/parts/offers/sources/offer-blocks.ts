import type { OfferVersion } from '../../../data/offers';

/** A sentence of a version, with what it comes from. */
export type SourcedSentence = OfferVersion['sentences'][number];

/** A line of an offer: a heading, a sentence with its number in the version, or a line of a version that was written without links. */
type Block =
  | { readonly kind: 'heading' | 'line'; readonly text: string }
  | { readonly kind: 'sentence'; readonly text: string; readonly index: number };

/** The lines of one field of a version, in reading order: what stands in no sentence is a heading, and nothing is lost. */
export function offerBlocks(
  version: Pick<OfferVersion, 'body' | 'conditions' | 'sentences'>,
  field: SourcedSentence['field'],
): Block[] {
  const text = version[field];
  const between = version.sentences.some((sentence) => sentence.field === field) ? 'heading' : 'line';
  const blocks: Block[] = [];
  let from = 0;
  const headings = (until: number): void => {
    for (const line of text.slice(from, until).split('\n'))
      if (line.trim()) blocks.push({ kind: between, text: line.trim() });
  };
  version.sentences.forEach((sentence, index) => {
    if (sentence.field !== field) return;
    headings(sentence.start);
    blocks.push({ kind: 'sentence', text: text.slice(sentence.start, sentence.end), index });
    from = sentence.end;
  });
  headings(text.length);
  return blocks;
}
