import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type ChoiceToAnswer, useAnswerChoice } from '../../data/company';
import { ProblemNote } from '../../parts/problem-note';
import { Why } from '../../parts/why';
import { type CalendarDate, parisTime } from '../../words/civil-date';
import { ago } from '../../words/relative';

/** Somebody has chosen the company's offer: yes or no, here and now. */
export function ChoiceCard({
  choice,
  day,
}: {
  readonly choice: ChoiceToAnswer;
  readonly day: CalendarDate;
}): ReactNode {
  const [keys] = useState(() => ({ yes: crypto.randomUUID(), no: crypto.randomUUID() }));
  const { mutate, isPending, variables, error } = useAnswerChoice();
  const say = (answer: 'yes' | 'no') => (): void => {
    if (!isPending) mutate({ choice, answer, key: keys[answer] });
  };
  return (
    <div className="card" data-main="true">
      <h3>
        {choice.firstName} {choice.initial}. a choisi votre offre. Dites oui ou non.
      </h3>
      <p>
        {choice.offerTitle}. Sa réponse est attendue depuis son choix,{' '}
        {ago(parisTime(choice.chosenAt).day, day)}.{' '}
        <Why about={`répondre à ${choice.firstName}`}>
          Une personne qui a choisi attend un oui ou un non. Après cinq jours, le groupement vous appelle.
        </Why>
      </p>
      <ProblemNote error={error} />
      <div className="card-acts">
        <Button variant="filled" aria-busy={isPending && variables.answer === 'yes'} onClick={say('yes')}>
          Oui<span className="sr"> à {choice.firstName}</span>
        </Button>
        <Button aria-busy={isPending && variables.answer === 'no'} onClick={say('no')}>
          Non<span className="sr"> à {choice.firstName}</span>
        </Button>
      </div>
    </div>
  );
}
