import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type AskedQuestion, useAskCompany } from '../../../data/need-rewriting';
import type { Need } from '../../../data/needs';
import { ProblemNote } from '../../problem-note';
import { askedOnce } from './asked-once';
import { QuestionFields } from './question-fields';

interface QuestionsToAskProps {
  readonly need: Need;
  readonly questions: readonly AskedQuestion[];
}

/** « À demander à l’entreprise »: sent to its phone, copied, or asked on the telephone and written down here. */
export function QuestionsToAsk({ need, questions }: QuestionsToAskProps): ReactNode {
  const [copied, setCopied] = useState<string | null>(null);
  const ask = useAskCompany(need.id);
  if (questions.length === 0) return null;
  const left = askedOnce(questions).filter(({ answer }) => answer === null);
  const copy = async (): Promise<void> => {
    const words = left.map(({ text }, index) => `${String(index + 1)}. ${text}`).join('\n');
    try {
      await navigator.clipboard.writeText(words);
      setCopied('Les questions sont copiées.');
    } catch {
      setCopied('Le navigateur ne permet pas de copier. Sélectionnez les questions à la main.');
    }
  };
  return (
    <div className="workshop-ask">
      <h3>À demander à l’entreprise</h3>
      {need.questionsWait && (
        <p>Les questions sont parties. {need.companyName} peut répondre depuis son téléphone.</p>
      )}
      <QuestionFields need={need} questions={questions} button="Garder ces réponses" />
      {left.length > 0 && (
        <>
          <ProblemNote error={ask.error} />
          <div className="form-acts">
            {!need.questionsWait && (
              <Button
                size="sm"
                aria-busy={ask.isPending}
                onClick={() => !ask.isPending && ask.mutate(need.version)}
              >
                Envoyer les questions à l’entreprise
              </Button>
            )}
            <Button size="sm" onClick={() => void copy()}>
              Copier les questions
            </Button>
          </div>
          <p role="status">{copied}</p>
        </>
      )}
    </div>
  );
}
