import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type CalendarDate, dayParts } from '../words/civil-date';
import { type Due, dueWords } from '../words/relative';
import { Ordinals } from './ordinals';
import { TaskClock } from './task-clock';

interface TaskRowProps {
  readonly due: Due;
  readonly today: CalendarDate;
  /** Verb first: « Appeler Yohann Da Silva ». */
  readonly title: ReactNode;
  /** Where the row's title leads: the person, the company, the contract. */
  readonly to: string;
  /** One line of context, then its « pourquoi ? ». */
  readonly context: ReactNode;
  readonly why?: ReactNode;
  /** The one button: a Button or a PhoneButton. */
  readonly action: ReactNode;
}

/** One thing to do: clock, sentence, context, one button. Goes inside <ol className="tasks">, seven at most, late first. */
export function TaskRow({ due, today, title, to, context, why, action }: TaskRowProps): ReactNode {
  const words = dueWords(due, today);
  return (
    <li className="task" data-tone={words.tone}>
      <div className="task-when">
        <TaskClock
          tone={words.tone}
          time={due.time ?? (words.tone === 'late' ? '09:00' : undefined)}
          date={dayParts(due.day).date}
        />
        <span>
          <small>{words.small}</small> <Ordinals>{words.strong}</Ordinals>
        </span>
      </div>
      <div className="task-what">
        <h3>
          <Link to={to}>{title}</Link>
        </h3>
        <p>
          {typeof context === 'string' ? <Ordinals>{context}</Ordinals> : context} {why}
        </p>
      </div>
      <div className="task-act">{action}</div>
    </li>
  );
}
