import '../row-list.css';
import type { ReactNode } from 'react';
import { type Figure, usePeopleOfFigure } from '../../data/figures';
import { Answer } from '../answer';
import { EmptyState } from '../empty-state';
import { Row, RowList } from '../row-list';
import { Sheet } from '../sheet';

interface PeopleBehindProps {
  readonly programmeId: string;
  readonly figure: Figure;
}

/** The people whom a figure counts, each leading to their page. */
export function PeopleBehind({ programmeId, figure }: PeopleBehindProps): ReactNode {
  const people = usePeopleOfFigure(programmeId, figure.code);
  return (
    <Sheet
      title={figure.label}
      aside="Les personnes comptées"
      padded={!people.data || people.data.length === 0}
      id="personnes"
    >
      <Answer of={people} what="les personnes comptées">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="Personne n’est compté ici.">Ce chiffre ne compte encore personne.</EmptyState>
          ) : (
            <RowList label={figure.label}>
              {list.map((person) => (
                <Row
                  key={person.journeyId}
                  title={`${person.firstName} ${person.lastName}`}
                  to={`/personnes/${person.journeyId}`}
                  state={person.stateLabel}
                />
              ))}
            </RowList>
          )
        }
      </Answer>
    </Sheet>
  );
}
