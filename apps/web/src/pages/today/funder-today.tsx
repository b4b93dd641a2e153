import { FUNNEL_STEPS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { type Figure, usePublishedFigures } from '../../data/figures';
import type { Today } from '../../data/today';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { MaskedCell } from '../../parts/masked-block';
import { Sheet } from '../../parts/sheet';
import { Why } from '../../parts/why';
import type { CalendarDate } from '../../words/civil-date';
import { exactMoment } from '../../words/dates';
import { integer, percent } from '../../words/numbers';
import { NotificationsNote } from './notifications-note';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

const TOO_FEW = 'trop peu de personnes pour être montré sans les désigner';

/** The funder's page: the figures groups have given out, never a name. */
export function FunderToday({ today, day }: TodayProps): ReactNode {
  const { data, isError, refetch } = usePublishedFigures();
  return (
    <div className="with-margin">
      <div className="column">
        {!data && !isError && <Loading what="les chiffres publiés" rows={5} />}
        {isError && <ErrorState what="Les chiffres ne sont pas arrivés." onRetry={() => void refetch()} />}
        {data?.length === 0 && (
          <EmptyState title="Aucun chiffre publié pour l’instant.">
            Les groupements que vous financez publient ici l’entonnoir de leurs promotions.
          </EmptyState>
        )}
        {data?.map((each) => (
          <Sheet
            key={each.programmeId}
            title={each.programmeName}
            aside={`${each.groupName}, compté le ${exactMoment(each.countedAt)}`}
            padded
          >
            <table className="figures">
              <caption className="sr">Entonnoir de {each.programmeName}</caption>
              <thead>
                <tr>
                  <th scope="col">Étape</th>
                  <th scope="col">Personnes</th>
                  <th scope="col">Part des orientées</th>
                </tr>
              </thead>
              <tbody>
                {each.figures
                  .filter(({ code }) => (FUNNEL_STEPS as readonly string[]).includes(code))
                  .map((figure) => (
                    <tr key={figure.code}>
                      <th scope="row">{figure.label}</th>
                      <td>{figure.numerator === null ? <MaskedCell reason={TOO_FEW} /> : integer(figure.numerator)}</td>
                      <td>{shareOf(figure)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
            <p className="small muted">
              Les petits nombres sont masqués.{' '}
              <Why about="les nombres masqués">
                Un nombre trop petit permettrait de reconnaître quelqu’un. Il est masqué, avec ceux qui permettraient de
                le retrouver par soustraction.
              </Why>
            </p>
          </Sheet>
        ))}
      </div>
      <NotificationsNote notifications={today.notifications} day={day} />
    </div>
  );
}

function shareOf({ numerator, denominator }: Figure): ReactNode {
  if (numerator === null || denominator === null || denominator === 0) return '–';
  return percent((100 * numerator) / denominator);
}
