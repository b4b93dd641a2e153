import '../../parts/row-list.css';
import './reports.css';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { type Figure, useFunnel, usePeopleOfFigure } from '../../data/figures';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageTitle } from '../../parts/page-title';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { FunnelFigures } from './funnel-figures';

/** The funnel of one programme; each figure opens the list of the people it counts, for those who may see them. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const funnel = useFunnel(id);
  const code = params.get('chiffre');
  return (
    <Answer of={funnel} what="les chiffres de la promotion">
      {(read) => {
        const opened = read.opensRows ? read.figures.find((figure) => figure.code === code) : undefined;
        return (
          <>
            <PageTitle
              title={read.programmeName}
              crumbs={[{ label: 'Rapports', to: '/rapports' }, { label: read.programmeName }]}
              lead="De l’orientation à l’emploi durable."
            />
            <div className="column">
              <Sheet title="De l’orientation à la fin du parcours" padded>
                <FunnelFigures figures={read.figures} suppressed={read.suppressed} opensRows={read.opensRows} />
              </Sheet>
              {opened && <PeopleBehind programmeId={id} figure={opened} />}
            </div>
          </>
        );
      }}
    </Answer>
  );
}

function PeopleBehind({ programmeId, figure }: { readonly programmeId: string; readonly figure: Figure }): ReactNode {
  const people = usePeopleOfFigure(programmeId, figure.code);
  return (
    <Sheet title={figure.label} aside="Les personnes comptées" padded={!people.data || people.data.length === 0} id="personnes">
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
