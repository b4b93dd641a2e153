import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type ChoiceToAnswer, useChoicesToAnswer } from '../../data/choices';
import { AnswerChoice } from '../../parts/choices/answer-choice';
import { ChoiceTag } from '../../parts/choices/choice-tag';
import { ErrorState } from '../../parts/error-state';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { parisTime } from '../../words/civil-date';
import { ago } from '../../words/relative';

interface CompanyChoicesProps {
  readonly companyId: string;
  /** Said when somebody of the group writes the answer down for the company. */
  readonly forCompany?: string;
}

/** Who has chosen the offers of a company and waits for its answer; nothing at all when nobody does. */
export function CompanyChoices({ companyId, forCompany }: CompanyChoicesProps): ReactNode {
  const choices = useChoicesToAnswer();
  const today = parisTime(new Date()).day;
  const own = (choices.data ?? []).filter((choice) => choice.companyId === companyId);
  if (choices.isError)
    return (
      <ErrorState
        what="Les personnes qui ont choisi vos offres ne sont pas arrivées."
        onRetry={() => void choices.refetch()}
      />
    );
  if (own.length === 0) return null;
  return (
    <Sheet title={forCompany ? 'Ont choisi une offre' : 'Ont choisi une de vos offres'}>
      <RowList label="Personnes qui ont choisi une offre">
        {own.map((choice) => (
          <Row
            key={choice.id}
            title={`${choice.firstName} ${choice.initial}.`}
            facts={facts(choice, today)}
            state={
              <ChoiceTag choice={{ ...choice, outdated: choice.state === 'waiting' && !choice.answerable }} />
            }
            action={
              choice.answerable && (
                <AnswerChoice choice={choice} to={choice.firstName} forCompany={forCompany} />
              )
            }
          />
        ))}
      </RowList>
    </Sheet>
  );
}

const facts = (choice: ChoiceToAnswer, today: string): ReactNode => (
  <>
    <Link to={`/offres/${choice.offerId}`}>{choice.offerTitle}</Link>, choisie{' '}
    {ago(parisTime(choice.chosenAt).day, today)}
  </>
);
