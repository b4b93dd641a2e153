import type { ReactNode } from 'react';
import type { ChoiceToAnswer } from '../../data/choices';
import { type CalendarDate, parisTime } from '../../words/civil-date';
import { ago } from '../../words/relative';
import { Why } from '../why';
import { AnswerChoice } from './answer-choice';

interface ChoiceCardProps {
  readonly choice: ChoiceToAnswer;
  readonly day: CalendarDate;
  /** The first thing that waits. */
  readonly main: boolean;
}

/** Somebody has chosen the company's offer: yes or no, here and now. */
export function ChoiceCard({ choice, day, main }: ChoiceCardProps): ReactNode {
  return (
    <div className="card" data-main={main}>
      <h3>
        {choice.firstName} {choice.initial}. a choisi votre offre. Dites oui ou non.
      </h3>
      <p>
        {choice.offerTitle}. Offre choisie {ago(parisTime(choice.chosenAt).day, day)}.{' '}
        <Why about={`répondre à ${choice.firstName}`}>
          Une personne qui a choisi attend un oui ou un non. Après cinq jours, le groupement vous appelle.
        </Why>
      </p>
      <AnswerChoice choice={choice} to={choice.firstName} main={main} />
    </div>
  );
}
