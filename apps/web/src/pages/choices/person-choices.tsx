import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OfferOfBoard, PersonOfBoard } from '../../data/choices';
import { AnswerChoice } from '../../parts/choices/answer-choice';
import { ChoiceTag } from '../../parts/choices/choice-tag';
import { Ordinals } from '../../parts/ordinals';
import { Row } from '../../parts/row-list';
import { Tag } from '../../parts/tag';
import { IconPlayerPause } from '../../parts/icons';
import { parisTime } from '../../words/civil-date';
import { ordinal } from '../../words/numbers';
import { ago } from '../../words/relative';

interface PersonChoicesProps {
  readonly person: PersonOfBoard;
  readonly offers: ReadonlyMap<string, OfferOfBoard>;
  readonly mayEnter: boolean;
  readonly mayAnswer: boolean;
  readonly onOrder: () => void;
}

/** One person with their choices in order, what each company said, and what can be written down for either side. */
export function PersonChoices(props: PersonChoicesProps): ReactNode {
  const { person, offers, mayEnter, mayAnswer, onOrder } = props;
  const today = parisTime(new Date()).day;
  const name = `${person.firstName} ${person.lastName}`;
  return (
    <Row
      title={name}
      to={`/personnes/${person.journeyId}`}
      facts={
        person.choices.length === 0 ? (
          person.choosing ? (
            'N’a pas encore choisi.'
          ) : (
            person.stateLabel
          )
        ) : (
          <ol>
            {person.choices.map((choice) => {
              const offer = offers.get(choice.offerId);
              return (
                <li key={choice.id} className="choice-line">
                  <span className="choice-rank">
                    <Ordinals>{ordinal(choice.rank)}</Ordinals>
                  </span>
                  <div className="choice-what">
                    <p>
                      <b>{offer?.title ?? 'Offre retirée'}</b>
                      {offer && `, ${offer.companyName}`}
                      {choice.state === 'waiting' &&
                        `. Choisie ${ago(parisTime(choice.chosenAt).day, today)}.`}
                    </p>
                    <ChoiceTag choice={choice} />
                    {mayAnswer && choice.answerable && offer && (
                      <AnswerChoice choice={choice} to={name} forCompany={offer.companyName} />
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
        )
      }
      state={person.onHold && <Tag icon={IconPlayerPause}>en pause</Tag>}
      action={
        mayEnter &&
        person.choosing && (
          <Button size="sm" onClick={onOrder}>
            {person.choices.length === 0 ? 'Écrire ses choix' : 'Changer ses choix'}
            <span className="sr">, {name}</span>
          </Button>
        )
      }
    />
  );
}
