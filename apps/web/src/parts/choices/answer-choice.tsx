import './choices.css';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAnswerChoice } from '../../data/choices';
import { ProblemNote } from '../problem-note';

interface AnswerChoiceProps {
  readonly choice: { readonly id: string; readonly version: number };
  /** Whose choice it is. */
  readonly to: string;
  /** The company that answers, when somebody of the group writes it down for it. */
  readonly forCompany?: string;
  /** The first thing that waits: « Oui » is the main button. */
  readonly main?: boolean;
}

/** Yes or no to somebody who has chosen an offer: by its company, or written down for it. */
export function AnswerChoice({ choice, to, forCompany, main = true }: AnswerChoiceProps): ReactNode {
  const { mutate, isPending, variables, error } = useAnswerChoice();
  const say = (answer: 'yes' | 'no') => (): void => {
    if (!isPending) mutate({ choice: { id: choice.id, version: choice.version }, answer });
  };
  const about = forCompany ? ` de ${forCompany}, à ${to}` : ` à ${to}`;
  return (
    <>
      <ProblemNote error={error} />
      <div className="choice-answer" data-small={forCompany !== undefined}>
        <Button
          size={forCompany ? 'sm' : undefined}
          variant={main && !forCompany ? 'filled' : 'outline'}
          aria-busy={isPending && variables.answer === 'yes'}
          onClick={say('yes')}
        >
          {forCompany ? 'Noter un oui' : 'Oui'}
          <span className="sr">{about}</span>
        </Button>
        <Button
          size={forCompany ? 'sm' : undefined}
          aria-busy={isPending && variables.answer === 'no'}
          onClick={say('no')}
        >
          {forCompany ? 'Noter un non' : 'Non'}
          <span className="sr">{about}</span>
        </Button>
      </div>
    </>
  );
}
