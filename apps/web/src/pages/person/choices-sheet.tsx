import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import {
  type OfferToChoose,
  useChoicesToAnswer,
  useOffersToChoose,
  useWithdrawChoice,
} from '../../data/choices';
import type { Journey } from '../../data/journey';
import { Answer } from '../../parts/answer';
import { AnswerChoice } from '../../parts/choices/answer-choice';
import { ChoiceTag } from '../../parts/choices/choice-tag';
import { OrderChoices } from '../../parts/choices/order-choices';
import { EmptyState } from '../../parts/empty-state';
import { Ordinals } from '../../parts/ordinals';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { counted, ordinal } from '../../words/numbers';

interface ChoicesSheetProps {
  readonly journey: Journey;
  /** The reader may write the choices down for the person. */
  readonly mayEnter: boolean;
  /** The reader answers for the company that was chosen. */
  readonly mayAnswer: boolean;
}

type Chosen = OfferToChoose & { readonly choice: NonNullable<OfferToChoose['choice']> };

const isChosen = (offer: OfferToChoose): offer is Chosen =>
  offer.choice !== null && ['waiting', 'accepted', 'agreed', 'refused'].includes(offer.choice.state);

/** The offers a person has chosen, in their order, what each company said, and the offer agreed on. */
export function ChoicesSheet({ journey, mayEnter, mayAnswer }: ChoicesSheetProps): ReactNode {
  const [ordering, setOrdering] = useState(false);
  const offers = useOffersToChoose(journey.id);
  const withdraw = useWithdrawChoice(journey.id);
  const { data: waiting = [] } = useChoicesToAnswer(mayAnswer);
  const choosing = journey.state === 'choosing';
  const open = offers.data?.filter((offer) => offer.open).length ?? 0;
  return (
    <Sheet
      title="Choix d’offres"
      aside={choosing && counted(open, 'offre ouverte', 'offres ouvertes')}
      padded
    >
      <Answer of={offers} what="les choix d’offres">
        {(list) => {
          const chosen = list.filter(isChosen);
          return (
            <>
              {chosen.length === 0 && (
                <EmptyState title={`${journey.firstName} n’a pas encore choisi d’offre.`}>
                  Ses choix viennent ici quand la personne répond à son message, ou quand vous les écrivez
                  pour elle.
                </EmptyState>
              )}
              <ol>
                {chosen.map((offer) => (
                  <li key={offer.offerId} className="choice-line">
                    <span className="choice-rank">
                      <Ordinals>{ordinal(offer.choice.rank)}</Ordinals>
                    </span>
                    <div className="choice-what">
                      <p>
                        <b>{offer.title}</b>, {offer.companyName}
                      </p>
                      <ChoiceTag choice={offer.choice} />
                      {waiting
                        .filter(({ id, answerable }) => answerable && id === offer.choice.id)
                        .map((choice) => (
                          <AnswerChoice key={choice.id} choice={choice} to={journey.firstName} />
                        ))}
                      {mayEnter && choosing && ['waiting', 'accepted'].includes(offer.choice.state) && (
                        <Button
                          size="sm"
                          aria-busy={withdraw.isPending && withdraw.variables === offer.choice.id}
                          onClick={() => !withdraw.isPending && withdraw.mutate(offer.choice.id)}
                        >
                          Retirer ce choix<span className="sr">{`\u00A0: ${offer.title}`}</span>
                        </Button>
                      )}
                    </div>
                  </li>
                ))}
              </ol>
              <ProblemNote error={withdraw.error} />
              {mayEnter && choosing && (
                <div className="form-acts">
                  <Button
                    variant={chosen.length === 0 ? 'filled' : 'outline'}
                    onClick={() => setOrdering(true)}
                  >
                    {chosen.length === 0 ? 'Écrire ses choix' : 'Changer ses choix'}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Answer>
      {ordering && (
        <OrderChoices
          journeyId={journey.id}
          firstName={journey.firstName}
          onClose={() => setOrdering(false)}
        />
      )}
    </Sheet>
  );
}
