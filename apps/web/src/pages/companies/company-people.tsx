import type { ReactNode } from 'react';
import { type PersonOfCompany, usePeopleOfCompany } from '../../data/company';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { IconCheck, IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { contractDays } from '../../words/contracts';
import { capital, dayMonth } from '../../words/dates';

interface CompanyPeopleProps {
  readonly companyId: string;
  /** The reader opens contracts. */
  readonly opensContracts: boolean;
}

const when = (person: PersonOfCompany): string =>
  person.endsOn
    ? capital(contractDays(person.startsOn, person.endsOn))
    : `Depuis le ${dayMonth(person.startsOn, true)}`;

/** Who is in a company now or soon: people under contract and people who come to see the work. */
export function CompanyPeople({ companyId, opensContracts }: CompanyPeopleProps): ReactNode {
  const people = usePeopleOfCompany(companyId, true);
  return (
    <Sheet title="Les personnes" padded={people.data?.length !== undefined && people.data.length === 0}>
      <Answer of={people} what="les personnes de l’entreprise">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="Personne n’est dans l’entreprise en ce moment.">
              Les personnes en contrat ou en immersion viennent ici, avec leurs dates.
            </EmptyState>
          ) : (
            <RowList label="Personnes de l’entreprise">
              {list.map((person) => (
                <Row
                  key={`${person.journeyId} ${person.startsOn} ${person.title}`}
                  title={`${person.firstName} ${person.lastName}`}
                  to={
                    person.contractId && opensContracts
                      ? `/contrats/${person.contractId}`
                      : `/personnes/${person.journeyId}`
                  }
                  facts={
                    <>
                      <p>
                        {person.title}
                        {person.tutorName && `, avec ${person.tutorName}`}
                      </p>
                      <p>
                        <Ordinals>{when(person)}</Ordinals>
                      </p>
                    </>
                  }
                  state={
                    <>
                      <Tag>{person.contractId ? 'En contrat' : 'En immersion'}</Tag>
                      {person.toCome ? (
                        <Tag icon={IconClock}>
                          <Ordinals>{`Arrive le ${dayMonth(person.startsOn)}`}</Ordinals>
                        </Tag>
                      ) : (
                        <Tag tone="done" icon={IconCheck}>
                          Sur place en ce moment
                        </Tag>
                      )}
                    </>
                  }
                />
              ))}
            </RowList>
          )
        }
      </Answer>
    </Sheet>
  );
}
