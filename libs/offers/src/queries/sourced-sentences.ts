import type { Role } from '@passerelle/kernel';
import type { NeedSaid } from '../persistence/need-rewriting';
import type { KeptSentence, KeptSource } from '../persistence/sentence-sources';

/** What a sentence of an offer comes from, in the words that were said. */
export interface WordedSource {
  readonly from: 'need' | 'answer';
  /** The words of the need, or of the answer. */
  readonly words: string;
  /** Of the need laid out: where its words stand. */
  readonly start: number | null;
  readonly end: number | null;
  /** Of an answer: the question, who answered, in which role, when (ISO instant). */
  readonly question: string | null;
  readonly by: string | null;
  readonly role: Role | null;
  readonly at: string | null;
}

/** A sentence of a version, where it stands in its field, and what it comes from. */
export interface SourcedSentence extends Omit<KeptSentence, 'sources'> {
  readonly sources: readonly WordedSource[];
}

/** Gives the sources of sentences their words. */
export function withWords(sentences: readonly KeptSentence[], said: NeedSaid): SourcedSentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    sources: sentence.sources.flatMap((source) => wordsOf(source, said)),
  }));
}

function wordsOf(source: KeptSource, { document, answers }: NeedSaid): WordedSource[] {
  if (source.from === 'need') {
    const { start, end } = source;
    const words = document.whole.slice(start, end);
    return [{ from: 'need', words, start, end, question: null, by: null, role: null, at: null }];
  }
  const answer = answers.find(({ id }) => id === source.answerId);
  if (!answer) return [];
  const { text: words, question, by, role, at } = answer;
  return [{ from: 'answer', words, start: null, end: null, question, by, role, at }];
}
