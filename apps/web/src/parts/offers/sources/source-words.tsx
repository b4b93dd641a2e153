import type { ReactNode } from 'react';
import { exactMoment } from '../../../words/dates';
import { Ordinals } from '../../ordinals';
import type { SourcedSentence } from './offer-blocks';

/** Where a sentence comes from, in the words that were said: those of the need, or an answer with its question, who gave it and when. */
export function SourceWords({ sentence }: { readonly sentence: SourcedSentence }): ReactNode {
  if (sentence.sources.length === 0)
    return <p>Écrit par le groupement. Rien dans le besoin ni dans les réponses ne le dit.</p>;
  return sentence.sources.map(({ from, words, question, by, at }, index) => (
    <p key={index}>
      {from === 'need' ? 'Le besoin dit' : question}
      {from === 'need' ? '\u00A0: ' : ' '}
      {`«\u00A0${words}\u00A0»`}
      {at && (
        <>
          {' '}
          ({by ?? 'l’entreprise'}, <Ordinals>{exactMoment(at)}</Ordinals>)
        </>
      )}
    </p>
  ));
}
