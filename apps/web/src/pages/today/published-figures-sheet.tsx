import type { ReactNode } from 'react';
import { usePublishedFigures } from '../../data/figures';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { Ordinals } from '../../parts/ordinals';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import type { CalendarDate } from '../../words/civil-date';
import { capital, stamp } from '../../words/dates';
import { plainWords } from '../../words/figure-words';

interface FiguresProps {
  readonly title: string;
  /** What is said where no figure is published yet. */
  readonly empty: string;
  readonly day: CalendarDate;
}

const TOO_FEW = 'Trop peu de personnes encore pour dire combien ont signé un contrat.';

/** The programmes whose figures were given out, each in one sentence, never a name. */
export function PublishedFiguresSheet({ title, empty, day }: FiguresProps): ReactNode {
  const published = usePublishedFigures();
  return (
    <Sheet title={title} padded={!published.data?.length}>
      <Answer of={published} what="les chiffres publiés">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="Aucun chiffre publié pour l’instant.">{empty}</EmptyState>
          ) : (
            <RowList label={title}>
              {list.map((each) => (
                <Row
                  key={each.programmeId}
                  title={`${each.programmeName}, ${each.groupName}`}
                  to={`/rapports#${each.programmeId}`}
                  facts={capital(plainWords(each.figures) ?? TOO_FEW)}
                  state={
                    <span className="muted">
                      <Ordinals>{`comptés ${whenCounted(each.countedAt, day)}`}</Ordinals>
                    </span>
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

/** « à 17 h 40 » today, « hier, 17 h 40 », « le 3 novembre ». */
function whenCounted(instant: string, day: CalendarDate): string {
  const said = stamp(instant, day);
  return said.startsWith('hier') ? said : `${/\sh/.test(said) ? 'à' : 'le'} ${said}`;
}
