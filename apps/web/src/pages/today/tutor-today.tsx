import type { ReactNode } from 'react';
import { usePeopleTutored } from '../../data/contracts';
import type { Today } from '../../data/today';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import type { CalendarDate } from '../../words/civil-date';
import { EmployerTask } from './employer-task';
import { NotificationsNote } from './notifications-note';
import { PersonTutoredCard } from './person-tutored';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The tutor's phone: one column, the people they tutor, and the review that is expected of each month. */
export function TutorToday({ today, day }: TodayProps): ReactNode {
  const people = usePeopleTutored();
  // A review is asked for on the card of the person, where it is written.
  const others = today.tasks.filter(({ kind }) => kind !== 'tutor_review');
  return (
    <div className="employer">
      {others.length > 0 && (
        <section aria-labelledby="waiting-for-you">
          <h2 id="waiting-for-you">Ce qui attend votre réponse</h2>
          <div className="cards">
            {others.map((task, index) => (
              <EmployerTask key={task.id} task={task} day={day} main={index === 0} />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="tutored">
        <h2 id="tutored">Les personnes que vous suivez</h2>
        <Answer of={people} what="les personnes que vous suivez">
          {(list) =>
            list.length === 0 ? (
              <EmptyState title="Vous ne suivez personne pour l’instant.">
                Le groupement vous désigne dans le contrat de la personne{'\u00A0'}: elle apparaît alors ici,
                avec ses bilans.
              </EmptyState>
            ) : (
              <div className="cards">
                {list.map((person) => (
                  <PersonTutoredCard key={person.contractId} person={person} day={day} />
                ))}
              </div>
            )
          }
        </Answer>
      </section>
      <NotificationsNote notifications={today.notifications} day={day} />
    </div>
  );
}
