import type { Tx } from '@passerelle/platform';
import type { OfferText } from '../domain/excluding-passages';
import { linkSentences, type SentenceLink } from '../domain/sentence-links';
import { standing } from './need-answers';
import { rewriteNeed } from './need-rewriting';

/** Where a sentence comes from, as it is kept: a stretch of the need laid out, or one answer, the one that stood when the version was written. */
export type KeptSource =
  | { readonly from: 'need'; readonly start: number; readonly end: number }
  | { readonly from: 'answer'; readonly answerId: string };

export interface KeptSentence extends Omit<SentenceLink, 'sources'> {
  readonly sources: readonly KeptSource[];
}

/** Links the sentences of a version about to be written to the words of its need and to the answers of its company. */
export async function sourcesOf(tx: Tx, needId: string, words: OfferText): Promise<KeptSentence[]> {
  const { proposal, answers } = await rewriteNeed(tx, needId);
  const answerIds = new Map(standing(answers).map(({ id, questionId }) => [questionId, id]));
  return linkSentences(words, proposal.sentences).map((link) => ({
    ...link,
    sources: link.sources.flatMap((source): KeptSource[] => {
      if (source.from === 'need') return [source];
      const answerId = answerIds.get(source.questionId);
      return answerId ? [{ from: 'answer', answerId }] : [];
    }),
  }));
}
