import type { Finding } from '../finding';

/** What the company answered to a question of `Rewriting.questions`. */
export interface Answer {
  readonly questionId: string;
  readonly text: string;
}

/** Where a sentence of the offer comes from. Offsets are those of the findings. */
export type SentenceSource =
  | { readonly from: 'need'; readonly start: number; readonly end: number }
  | { readonly from: 'answer'; readonly questionId: string };

/** Where a sentence stands in the offer. */
export const OFFER_PARTS = ['doing', 'looking_for', 'learning', 'conditions'] as const;
export type OfferPart = (typeof OFFER_PARTS)[number];

/** One sentence of the offer. Nothing is invented: it has at least one source. */
export interface OfferSentence {
  readonly text: string;
  readonly part: OfferPart;
  /** Kept word for word, said otherwise, or added after asking the company. */
  readonly how: 'kept' | 'rewritten' | 'added';
  readonly sources: readonly SentenceSource[];
}

/** A span of the need that the offer does not say, and why. */
export interface Removed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: string;
}

/** Something that only the company knows. */
export interface Question {
  /** Stable for the same need: an answer is kept under it. */
  readonly id: string;
  readonly text: string;
  /** Why it is asked, one plain sentence. */
  readonly because: string;
  /** The span it is about; null for what the need does not say at all. */
  readonly about: { readonly start: number; readonly end: number } | null;
}

/** How much a text keeps people out, from 0 to 100, with what it is made of. */
export interface ExclusionScore {
  readonly value: number;
  readonly parts: readonly { readonly label: string; readonly count: number; readonly points: number }[];
}

export interface RewrittenOffer {
  readonly title: string;
  /** All sentences, part by part, as they are read. */
  readonly text: string;
  readonly sentences: readonly OfferSentence[];
  /** Codes of the national list, the most telling first. */
  readonly softSkills: readonly string[];
}

/** A need, read and rewritten. */
export interface Rewriting {
  readonly findings: readonly Finding[];
  readonly offer: RewrittenOffer;
  readonly removed: readonly Removed[];
  readonly questions: readonly Question[];
  /** Blocking findings that reading the offer again still gives. */
  readonly residual: number;
  readonly score: { readonly before: ExclusionScore; readonly after: ExclusionScore };
}
