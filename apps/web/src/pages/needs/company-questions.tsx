import type { ReactNode } from 'react';
import { useNeedRewriting } from '../../data/need-rewriting';
import type { Need } from '../../data/needs';
import { QuestionFields } from '../../parts/offers/questions/question-fields';
import { Sheet } from '../../parts/sheet';

/** What the group asks the company, answered here from a phone, in one sentence each; nothing is shown while there is nothing to ask. */
export function CompanyQuestions({ need }: { readonly need: Need }): ReactNode {
  const rewriting = useNeedRewriting(need.id);
  const questions = rewriting.data?.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <Sheet
      title={need.questionsWait ? 'Le groupement vous demande' : 'Ce que vous seul savez'}
      id="questions"
      padded
    >
      <QuestionFields need={need} questions={questions} button="Envoyer les réponses" />
    </Sheet>
  );
}
