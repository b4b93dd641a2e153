import {
  type Answer,
  OFFER_PARTS,
  type OfferSentence,
  PART_HEADINGS,
  rewrite,
  type Rewriting,
  sayTraining,
} from '@passerelle/rewriting';
import type { OfferText } from './excluding-passages';
import type { NeedDocument } from './need-document';

/** What the assistant makes of a need and of the answers of its company, every sentence with its source. */
export interface Proposal extends Omit<Rewriting, 'offer'> {
  readonly words: OfferText & { readonly softSkills: readonly string[] };
  readonly sentences: readonly OfferSentence[];
}

const stopped = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function written(sentences: readonly OfferSentence[]): Pick<OfferText, 'body' | 'conditions'> {
  const linesOf = (part: OfferSentence['part']): string[] =>
    sentences.filter((sentence) => sentence.part === part).map(({ text }) => text);
  const body = OFFER_PARTS.filter((part) => part !== 'conditions' && linesOf(part).length > 0).map((part) =>
    [PART_HEADINGS[part], ...linesOf(part)].join('\n'),
  );
  return { body: body.join('\n\n'), conditions: linesOf('conditions').join('\n') };
}

/** Rewrites a need into the words of an offer, its questions answered or not; the training that the company can give is said as it was ticked. */
export function propose(
  { title, text, whole, training }: NeedDocument,
  answers: readonly Answer[] = [],
): Proposal {
  const { offer, ...read } = rewrite(title, text, answers);
  const given = training.map(({ start, end }): OfferSentence => ({
    text: stopped(sayTraining(whole.slice(start, end))),
    part: 'learning',
    how: 'kept',
    sources: [{ from: 'need', start, end }],
  }));
  const sentences = OFFER_PARTS.flatMap((part) =>
    [...offer.sentences, ...given].filter((sentence) => sentence.part === part),
  );
  return {
    ...read,
    sentences,
    words: { title: offer.title, softSkills: [...offer.softSkills], ...written(sentences) },
  };
}
