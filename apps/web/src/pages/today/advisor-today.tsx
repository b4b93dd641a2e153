import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePeople } from '../../data/people';
import type { Today } from '../../data/today';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Icon, IconPlus } from '../../parts/icons';
import { Loading } from '../../parts/loading';
import { PhaseChip } from '../../parts/phase-chip';
import { Sheet } from '../../parts/sheet';
import { type CalendarDate, parisTime } from '../../words/civil-date';
import { isPhase, phaseName, phaseNumber } from '../../words/phases';
import { ago } from '../../words/relative';
import { ChangesNote } from './changes-note';
import { ComingPassDatingsNote } from './coming-pass-datings-note';
import { NotificationsNote } from './notifications-note';
import { TasksOfDay } from './tasks-of-day';

const SHOWN = 12;

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The advisor's day: refer somebody, what is expected of them, their people with the last return. */
export function AdvisorToday({ today, day }: TodayProps): ReactNode {
  return (
    <div className="with-margin">
      <div className="column">
        <Link className="big-act" to="/personnes/orienter">
          <Icon of={IconPlus} size={44} />
          <span>
            <b>Orienter une personne</b>
            <span>2 minutes. Une réponse vous arrive en cinq jours ouvrés.</span>
          </span>
        </Link>
        <TasksOfDay
          today={today}
          day={day}
          empty="Les questions du groupement sur vos orientations arrivent ici."
        />
        <MyPeople day={day} />
      </div>
      <div className="column">
        <ComingPassDatingsNote />
        <NotificationsNote notifications={today.notifications} day={day} />
        <ChangesNote changes={today.changes} day={day} />
      </div>
    </div>
  );
}

function MyPeople({ day }: { readonly day: CalendarDate }): ReactNode {
  const { data, isError, refetch } = usePeople({}, SHOWN);
  // Those whose journey has ended stay within reach, after the others.
  const people = data?.pages
    .flatMap((page) => page.people)
    .toSorted((one, other) => Number(!isPhase(one.phase)) - Number(!isPhase(other.phase)));
  return (
    <Sheet title="Mes personnes" aside={<Link to="/personnes">Toutes les personnes</Link>}>
      {!people && (
        <div className="sheet-body">
          {isError ? (
            <ErrorState what="La liste n’est pas arrivée." onRetry={() => void refetch()} />
          ) : (
            <Loading what="vos personnes" />
          )}
        </div>
      )}
      {people?.length === 0 && (
        <div className="sheet-body">
          <EmptyState title="Vous ne suivez encore personne.">
            Les personnes que vous orientez apparaissent ici, avec le dernier retour reçu.
          </EmptyState>
        </div>
      )}
      {people && people.length > 0 && (
        <ul>
          {people.map((person) => (
            <li key={person.journeyId} className="my-person">
              <div>
                <h3>
                  <Link to={`/personnes/${person.journeyId}`}>
                    {person.firstName} {person.lastName}
                  </Link>
                </h3>
                <p className="programme-line">{person.programmeName}</p>
              </div>
              {isPhase(person.phase) ? (
                <PhaseChip n={phaseNumber(person.phase)} label={phaseName(person.phase)} />
              ) : (
                <span className="programme-line">Parcours terminé</span>
              )}
              <p>
                <b>{person.stateLabel}</b>
                <span className="programme-line">
                  {' '}
                  dernier retour {ago(parisTime(person.enteredAt).day, day)}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
