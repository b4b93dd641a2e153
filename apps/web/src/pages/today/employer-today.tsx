import { NEED_STATE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useChoicesToAnswer } from '../../data/choices';
import { usePeopleAtWork } from '../../data/company';
import { useNeeds } from '../../data/needs';
import type { Today } from '../../data/today';
import { ChoiceCard } from '../../parts/choices/choice-card';
import { EmptyState } from '../../parts/empty-state';
import { Icon, IconPlus } from '../../parts/icons';
import type { CalendarDate } from '../../words/civil-date';
import { dayRange } from '../../words/dates';
import { counted } from '../../words/numbers';
import { EmployerTask } from './employer-task';
import { NotificationsNote } from './notifications-note';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The employer's phone: one column, one decision a card. */
export function EmployerToday({ today, day }: TodayProps): ReactNode {
  const choices = useChoicesToAnswer();
  const needs = useNeeds();
  const ownNeeds = needs.data?.pages.flatMap((page) => page.items);
  const people = usePeopleAtWork();
  const toAnswer = (choices.data ?? []).filter(({ answerable }) => answerable);
  const { tasks } = today;
  return (
    <div className="employer">
      <Link className="big-act" to="/besoins/nouveau">
        <Icon of={IconPlus} size={44} />
        <span>
          <b>J’ai un besoin</b>
          <span>3 minutes. Vous pouvez le reprendre plus tard.</span>
        </span>
      </Link>
      <NotificationsNote notifications={today.notifications} day={day} />
      {(tasks.length > 0 || toAnswer.length > 0) && (
        <section aria-labelledby="waiting-for-you">
          <h2 id="waiting-for-you">Ce qui attend votre réponse</h2>
          <div className="cards">
            {toAnswer.map((choice) => (
              <ChoiceCard key={choice.id} choice={choice} day={day} />
            ))}
            {tasks.map((task) => (
              <EmployerTask key={task.id} task={task} day={day} />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="your-needs">
        <h2 id="your-needs">Vos besoins</h2>
        <div className="cards">
          {ownNeeds?.length === 0 && (
            <EmptyState title="Aucun besoin pour l’instant.">
              Décrivez un poste à pourvoir{'\u00A0'}: le groupement en fait une offre que vous relisez.
            </EmptyState>
          )}
          {ownNeeds?.map((need) => (
            <div key={need.id} className="card">
              <h3>
                <Link to={`/besoins/${need.id}`}>{need.title}</Link>
              </h3>
              <p>
                {NEED_STATE_LABELS[need.state]}. {counted(need.seats, 'poste')}.
              </p>
            </div>
          ))}
        </div>
      </section>
      {people.data && people.data.length > 0 && (
        <section aria-labelledby="at-work">
          <h2 id="at-work">Chez vous en ce moment</h2>
          <div className="cards">
            {people.data.map((person) => (
              <div key={person.contractId} className="card">
                <div className="card-head">
                  <h3>
                    <Link to={`/personnes/${person.journeyId}`}>
                      {person.firstName} {person.lastName}
                    </Link>
                  </h3>
                  {person.companyTutorName && <span>avec {person.companyTutorName}</span>}
                </div>
                <p>
                  {person.jobTitle}, du {dayRange(person.startsOn, person.endsOn)}.
                </p>
              </div>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
