import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useChoicesToAnswer } from '../../data/choices';
import type { Today } from '../../data/today';
import { ChoiceCard } from '../../parts/choices/choice-card';
import { Icon, IconPlus } from '../../parts/icons';
import { PageTitle } from '../../parts/page-title';
import type { CalendarDate } from '../../words/civil-date';
import { awaiting, firstNameOf } from '../../words/today-words';
import { EmployerNeeds } from './employer-needs';
import { EmployerPeople } from './employer-people';
import { EmployerTask } from './employer-task';
import { NotificationsNote } from './notifications-note';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The employer's phone: one column, one decision a card; on a desk, who works there stands beside. */
export function EmployerToday({ today, day }: TodayProps): ReactNode {
  const { session } = useSession();
  const choices = useChoicesToAnswer();
  const toAnswer = (choices.data ?? []).filter(({ answerable }) => answerable);
  const { tasks } = today;
  return (
    <>
      <PageTitle
        title={`Bonjour ${firstNameOf(session.person.fullName)}`}
        lead={awaiting(toAnswer.length + today.taskCount)}
      />
      <div className="employer">
        <div className="employer-column">
          <Link className="big-act" to="/besoins/nouveau/ecrire">
            <Icon of={IconPlus} size={44} />
            <span>
              <b>J’ai un besoin</b>
              <span>3 minutes. Vous pouvez le reprendre plus tard.</span>
            </span>
          </Link>
          {(tasks.length > 0 || toAnswer.length > 0) && (
            <section aria-labelledby="waiting-for-you">
              <h2 id="waiting-for-you">Ce qui attend votre réponse</h2>
              <div className="cards">
                {toAnswer.map((choice, index) => (
                  <ChoiceCard key={choice.id} choice={choice} day={day} main={index === 0} />
                ))}
                {tasks.map((task, index) => (
                  <EmployerTask
                    key={task.id}
                    task={task}
                    day={day}
                    main={index === 0 && toAnswer.length === 0}
                  />
                ))}
              </div>
            </section>
          )}
          <EmployerNeeds toRead={tasks.some(({ kind }) => kind === 'approve_offer')} />
        </div>
        <div className="employer-column">
          <EmployerPeople day={day} />
          <NotificationsNote notifications={today.notifications} day={day} />
        </div>
      </div>
    </>
  );
}
