import type { ReactNode } from 'react';
import type { Today } from '../../data/today';
import type { CalendarDate } from '../../words/civil-date';
import { ChangesNote } from './changes-note';
import { NextPassDatingNote } from './next-pass-dating-note';
import { NotificationsNote } from './notifications-note';
import { ProgrammeStrip } from './programme-strip';
import { TasksOfDay } from './tasks-of-day';
import { WaitingNote } from './waiting-note';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The day of the direction, of the coordination and of the referents. */
export function StaffToday({ today, day }: TodayProps): ReactNode {
  return (
    <div className="with-margin">
      <div className="column">
        <TasksOfDay
          today={today}
          day={day}
          empty="Les tâches arrivent ici à chaque étape des parcours, avec leur délai."
        />
        <ProgrammeStrip programmes={today.programmes} day={day} />
      </div>
      <div className="column">
        <WaitingNote referrals={today.referrals} />
        <NextPassDatingNote event={today.nextPassDating} />
        <NotificationsNote notifications={today.notifications} day={day} />
        <ChangesNote changes={today.changes} day={day} />
      </div>
    </div>
  );
}
