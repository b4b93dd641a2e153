import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePeople } from '../../data/people';
import { ErrorState } from '../../parts/error-state';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { counted } from '../../words/numbers';

const MOST = 50;

/** People whose offer is agreed on and who have no contract yet; nothing at all when there is nobody. */
export function ContractsToPrepare(): ReactNode {
  const people = usePeople({ state: 'offer_agreed' }, MOST);
  const rows = people.data?.pages.flatMap((page) => page.people) ?? [];
  if (people.isError)
    return (
      <ErrorState what="Les contrats à préparer ne sont pas arrivés." onRetry={() => void people.refetch()} />
    );
  if (rows.length === 0) return null;
  return (
    <Sheet title="Contrats à préparer" aside={counted(rows.length, 'offre convenue', 'offres convenues')}>
      <RowList label="Contrats à préparer">
        {rows.map((person) => (
          <Row
            key={person.journeyId}
            title={`${person.firstName} ${person.lastName}`}
            to={`/personnes/${person.journeyId}`}
            facts={`Promotion ${person.programmeName}. L’offre est convenue, le contrat reste à préparer.`}
            action={
              <Button component={Link} to={`/personnes/${person.journeyId}?acte=prepare_contract`}>
                Préparer le contrat
                <span className="sr">
                  , {person.firstName} {person.lastName}
                </span>
              </Button>
            }
          />
        ))}
      </RowList>
    </Sheet>
  );
}
