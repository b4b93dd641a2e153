import { cutSentences, readClauses } from './cut';
import type { Document } from './document';
import { fold } from './fold';

export type { Clause, Document, Sentence, Span } from './document';

/** The whole that offsets count in. */
export function wholeOf(title: string, text: string): string {
  return `${title}\n\n${text}`;
}

/** Cuts a need into sentences and clauses. Total: any Unicode text gives spans that slice it, in order, without overlap. */
export function readDocument(title: string, text: string): Document {
  const whole = wholeOf(title, text);
  const folded = fold(whole);
  const sentences = cutSentences(whole, title.length + 2);
  const clauses = sentences.flatMap((sentence, index) =>
    readClauses(folded, sentence).map((span) => ({
      ...span,
      sentence: index,
      folded: folded.slice(span.start, span.end),
    })),
  );
  return { whole, folded, bodyStart: title.length + 2, sentences, clauses };
}
