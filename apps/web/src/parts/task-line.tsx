import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../app/session/session-context';
import type { Task } from '../data/today';
import type { CalendarDate } from '../words/civil-date';
import { taskButton } from '../words/task-button';
import { formOf, placeOf } from '../words/task-place';
import { dueOf } from '../words/task-due';
import { FinishTask } from './finish-task';
import { PhoneButton } from './phone-button';
import { TaskRow } from './task-row';
import { Why } from './why';

interface TaskLineProps {
  readonly task: Task;
  readonly today: CalendarDate;
  /** The first of what is late: its button is the main one. */
  readonly main?: boolean;
}

/** A task of the API as a row: a call shows its number, an act leads to its form, what is done by hand is noted here. */
export function TaskLine({ task, today, main = false }: TaskLineProps): ReactNode {
  const [noting, setNoting] = useState(false);
  const { session } = useSession();
  const form = formOf(task, session.permissions);
  const place = placeOf(task) ?? '/taches';
  const variant = main ? 'filled' : 'outline';
  const note = (): void => setNoting(true);
  const action = task.phone ? (
    <PhoneButton phone={task.phone} who={task.sentence} main={main} />
  ) : task.byHand && !form ? (
    <Button variant={variant} onClick={note}>
      C’est fait
      <span className="sr">{`\u00A0: ${task.sentence}`}</span>
    </Button>
  ) : (
    <Button variant={variant} component={Link} to={form ?? place}>
      {taskButton(task.kind, task.sentence)}
      <span className="sr">{`\u00A0: ${task.sentence}`}</span>
    </Button>
  );
  return (
    <>
      <TaskRow
        due={dueOf(task.dueAt)}
        today={today}
        title={task.sentence}
        to={place}
        context={task.context && `${task.context}.`}
        why={
          <>
            <Why about={task.sentence}>
              {task.why}
              {task.words.map((word) => (
                <p key={word}>{word}</p>
              ))}
            </Why>{' '}
            {task.byHand && (task.phone || form) && (
              <button type="button" className="why" onClick={note}>
                noter que c’est fait<span className="sr">{`\u00A0: ${task.sentence}`}</span>
              </button>
            )}
          </>
        }
        action={action}
      />
      {noting && <FinishTask taskId={task.id} sentence={task.sentence} onClose={() => setNoting(false)} />}
    </>
  );
}
