import { type Span } from '../text/read-document';
import { type Kind } from './classify';
import { type ReadUnit, sentenceFrom } from './draft';
import { type OfferPart, type OfferSentence } from './offer';
import { sayCondition } from './say-condition';
import { sayFuture } from './say-person';
import { sayTask } from './say-task';
import { withLabelSaid } from './after-label';
import { sentencesOf } from './split-long';
import { calm } from './title';
import { asSentence } from './typography';

/** The sentences that a span of the need becomes, each in the words of its kind; `opens` keeps the colon before a list. */
export function sayUnit(
  document: ReadUnit['document'],
  span: Span,
  kind: Kind,
  part: OfferPart,
  text: string,
  opens: boolean,
): OfferSentence[] {
  return sentencesOf(wording(kind, text)).flatMap((words) => {
    const sentence = asSentence(words);
    if (sentence === '') return [];
    return [sentenceFrom(document, span, part, opens ? sentence.replace(/\.$/, '\u00A0:') : sentence)];
  });
}

function wording(kind: Kind, written: string): string {
  const text = calm(written);
  if (kind === 'task') return sayFuture(sayTask(text));
  if (kind === 'condition') return withLabelSaid(sayFuture(sayCondition(text)));
  return kind === 'beginners' &&
    !text.includes(',') &&
    text.length < 60 &&
    /^\S*\s?\S*\s?d[ée]butant/i.test(text)
    ? 'Vous pouvez débuter dans ce métier'
    : sayFuture(text);
}
