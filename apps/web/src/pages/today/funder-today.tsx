import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import type { Today } from '../../data/today';
import type { CalendarDate } from '../../words/civil-date';
import { NotificationsNote } from './notifications-note';
import { PublishedFiguresSheet } from './published-figures-sheet';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The funder's page: the programmes whose figures were given out. */
export function FunderToday({ today, day }: TodayProps): ReactNode {
  return (
    <div className="with-margin">
      <PublishedFiguresSheet
        title="Rapports reçus"
        empty="Les groupements que vous financez publient ici l’entonnoir de leurs promotions."
        day={day}
      />
      <NotificationsNote notifications={today.notifications} day={day} />
    </div>
  );
}
