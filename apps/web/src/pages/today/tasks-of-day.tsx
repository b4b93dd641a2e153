import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Today } from '../../data/today';
import { EmptyState } from '../../parts/empty-state';
import { Sheet } from '../../parts/sheet';
import { TaskLine } from '../../parts/task-line';
import type { CalendarDate } from '../../words/civil-date';

interface TasksOfDayProps {
  readonly today: Today;
  readonly day: CalendarDate;
  /** What comes here and from whom, when nothing waits. */
  readonly empty: string;
  /** Where the day goes on, when no task is given to this role. */
  readonly instead?: ReactNode;
}

/** What is to be done, late first, seven at most; the rest is a list. */
export function TasksOfDay({ today, day, empty, instead }: TasksOfDayProps): ReactNode {
  const rest = today.taskCount - today.tasks.length;
  return (
    <Sheet
      title="À faire, dans l’ordre de l’horloge"
      aside={rest > 0 && <Link to="/taches">Toutes les tâches ({today.taskCount})</Link>}
    >
      {today.tasks.length === 0 ? (
        <div className="sheet-body">
          <EmptyState title="Rien n’attend aujourd’hui." action={instead}>
            {empty}
          </EmptyState>
        </div>
      ) : (
        <ol className="tasks">
          {today.tasks.map((task, index) => (
            <TaskLine key={task.id} task={task} today={day} main={index === 0} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}
