import { type Finding } from '../finding';
import { type Document, type Span } from '../text/read-document';
import { type Kind } from './classify';
import { type OfferPart, type OfferSentence, type Removed, type SentenceSource } from './offer';
import { type Unit } from './unit';

/** What a unit became. */
export interface Draft {
  readonly sentences: readonly OfferSentence[];
  readonly removed: readonly Removed[];
}

/** A unit with the findings that fall in it. */
export interface ReadUnit {
  readonly document: Document;
  readonly unit: Unit;
  readonly findings: readonly Finding[];
  readonly kind: Kind;
}

/** The source of a sentence that comes from a span of the need. */
export function fromNeed({ start, end }: Span): SentenceSource {
  return { from: 'need', start, end };
}

/** A span that the offer does not say. */
export function removal({ whole }: Pick<Document, 'whole'>, { start, end }: Span, reason: string): Removed {
  return { start, end, text: whole.slice(start, end), reason };
}

/** A sentence from a span: kept when its words are those of the span, rewritten otherwise. */
export function sentenceFrom(
  { whole }: Pick<Document, 'whole'>,
  span: Span,
  part: OfferPart,
  text: string,
): OfferSentence {
  const same = lettersOf(whole.slice(span.start, span.end)) === lettersOf(text);
  return { text, part, how: same ? 'kept' : 'rewritten', sources: [fromNeed(span)] };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Several drafts as one, in order. */
export function joined(drafts: readonly Draft[]): Draft {
  return {
    sentences: drafts.flatMap(({ sentences }) => sentences),
    removed: drafts.flatMap(({ removed }) => removed),
  };
}
