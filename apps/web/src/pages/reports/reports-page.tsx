import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session/session-context';
import { usePublishedFigures } from '../../data/figures';
import { useOpenProgrammes } from '../../data/open-programmes';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { FunnelFigures } from '../../parts/funnel/funnel-figures';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { dayMonth, exactMoment } from '../../words/dates';

/** « Rapports »: the programmes and their funnels for the group, the published figures for a funder. */
export function Component(): ReactNode {
  const { role } = useSession();
  return role.code === 'funder' ? <ReceivedReports /> : <ProgrammeReports />;
}

function ProgrammeReports(): ReactNode {
  const programmes = useOpenProgrammes();
  return (
    <>
      <PageTitle title="Rapports" lead="De l’orientation à l’emploi durable, promotion par promotion." />
      <Sheet title="Promotions" padded={!programmes.data || programmes.data.length === 0}>
        <Answer of={programmes} what="les promotions">
          {(list) =>
            list.length === 0 ? (
              <EmptyState title="Aucune promotion ouverte.">
                Les chiffres d’une promotion viennent ici dès que des personnes y sont orientées.
              </EmptyState>
            ) : (
              <RowList label="Promotions">
                {list.map((programme) => (
                  <Row
                    key={programme.id}
                    title={programme.name}
                    to={`/rapports/${programme.id}`}
                    facts={
                      <Ordinals>{`${programme.employmentAreaName}, ouverte le ${dayMonth(programme.opensOn, true)}`}</Ordinals>
                    }
                  />
                ))}
              </RowList>
            )
          }
        </Answer>
      </Sheet>
    </>
  );
}

function ReceivedReports(): ReactNode {
  const reports = usePublishedFigures();
  return (
    <>
      <PageTitle title="Rapports reçus" lead="Les chiffres que les groupements ont publiés pour vous." />
      <Answer of={reports} what="les chiffres publiés">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="Aucun chiffre publié pour le moment.">
              Ils arrivent ici quand un groupement que vous financez les publie.
            </EmptyState>
          ) : (
            <div className="column">
              {list.map((report) => (
                <Sheet
                  key={report.programmeId}
                  id={report.programmeId}
                  title={`${report.programmeName}, ${report.groupName}`}
                  aside={<Ordinals>{`Comptés le ${exactMoment(report.countedAt)}`}</Ordinals>}
                  padded
                >
                  <FunnelFigures figures={report.figures} suppressed />
                </Sheet>
              ))}
            </div>
          )
        }
      </Answer>
    </>
  );
}
