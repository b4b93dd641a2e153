import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session/session-context';
import type { Today } from '../../data/today';
import type { CalendarDate } from '../../words/civil-date';
import { NotificationsNote } from './notifications-note';
import { OwnSteps } from './own-steps';
import { TasksOfDay } from './tasks-of-day';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The day of trainers, ambassadors and of those who see no person: their tasks, and what they were told. */
export function OtherToday({ today, day }: TodayProps): ReactNode {
  const { session } = useSession();
  return (
    <div className="with-margin">
      <div className="column">
        {'operations.read' in session.permissions ? (
          <TasksOfDay
            today={today}
            day={day}
            empty="Ce rôle ne reçoit pas de tâche. L’état du moteur se lit sur sa page."
            instead={
              <Button component={Link} to="/exploitation">
                Voir l’exploitation
              </Button>
            }
          />
        ) : (
          <TasksOfDay today={today} day={day} empty="Ce que le groupement attend de vous arrive ici." />
        )}
        <OwnSteps />
      </div>
      <NotificationsNote notifications={today.notifications} day={day} />
    </div>
  );
}
