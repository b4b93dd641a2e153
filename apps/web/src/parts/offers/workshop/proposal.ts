import {
  OFFER_PARTS,
  type OfferSentence,
  PART_HEADINGS,
  rewrite,
  type Rewriting,
} from '@passerelle/rewriting';
import type { OfferWords } from '../../../data/offers';
import type { NeedDocument } from './need-document';

/** What the assistant makes of a need, every sentence with its source. */
interface Proposal extends Omit<Rewriting, 'offer'> {
  readonly words: OfferWords;
  readonly sentences: readonly OfferSentence[];
}

const stopped = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function written(sentences: readonly OfferSentence[]): Pick<OfferWords, 'body' | 'conditions'> {
  const linesOf = (part: OfferSentence['part']): string[] =>
    sentences.filter((sentence) => sentence.part === part).map(({ text }) => text);
  const body = OFFER_PARTS.filter((part) => part !== 'conditions' && linesOf(part).length > 0).map((part) =>
    [PART_HEADINGS[part], ...linesOf(part)].join('\n'),
  );
  return { body: body.join('\n\n'), conditions: linesOf('conditions').join('\n') };
}

/** Rewrites a need into the words of the offer form; the training that the company can give is said as it was ticked. */
export function propose({ title, text, whole, training }: NeedDocument): Proposal {
  const { offer, ...read } = rewrite(title, text);
  const given = training.map(({ start, end }): OfferSentence => ({
    text: stopped(`Formation possible\u00A0: ${whole.slice(start, end)}`),
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
