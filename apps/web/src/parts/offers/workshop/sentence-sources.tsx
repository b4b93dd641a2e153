import type { ReactNode } from 'react';
import type { AskedQuestion, ProposedSentence } from '../../../data/need-rewriting';
import { HOW_WORDS } from '../../../words/findings';
import { Sheet } from '../../sheet';
import type { Stretch } from '../finding-segments';

interface SentenceSourcesProps {
  readonly whole: string;
  readonly sentences: readonly ProposedSentence[];
  readonly questions: readonly AskedQuestion[];
  /** Lights the source of a sentence in the need; an empty list puts it out. */
  readonly onLight: (sources: readonly Stretch[]) => void;
}

const stretchesOf = ({ sources }: ProposedSentence): Stretch[] =>
  sources.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));

/** Every proposed sentence and the words it comes from: lit in the need under the pointer or the focus, unfolded on a tap. */
export function SentenceSources({ whole, sentences, questions, onLight }: SentenceSourcesProps): ReactNode {
  const answersOf = ({ sources }: ProposedSentence): AskedQuestion[] =>
    questions.filter(({ id, answer }) => answer && sources.some(({ questionId }) => questionId === id));
  return (
    <Sheet title="D’où vient chaque phrase proposée" padded>
      <ul className="sources">
        {sentences.map((sentence, index) => {
          const stretches = stretchesOf(sentence);
          const light = (): void => onLight(stretches);
          const putOut = (): void => onLight([]);
          return (
            <li key={index} data-how={sentence.how} onMouseEnter={light} onMouseLeave={putOut}>
              <details>
                <summary onFocus={light} onBlur={putOut}>
                  {sentence.text} <span className="sources-how">{HOW_WORDS[sentence.how]}</span>
                </summary>
                {stretches.map(({ start, end }) => (
                  <p key={start}>{`«\u00A0${whole.slice(start, end)}\u00A0»`}</p>
                ))}
                {answersOf(sentence).map(({ id, text, answer }) => (
                  <p key={id}>
                    {text} {`«\u00A0${answer?.text ?? ''}\u00A0»`} ({answer?.by ?? 'l’entreprise'})
                  </p>
                ))}
              </details>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
