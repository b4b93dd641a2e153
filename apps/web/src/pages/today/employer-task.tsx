import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Task } from '../../data/today';
import { FinishTask } from '../../parts/finish-task';
import { Why } from '../../parts/why';
import type { CalendarDate } from '../../words/civil-date';
import { Ordinals } from '../../parts/ordinals';
import { dueSentence, dueWords } from '../../words/relative';
import { taskButton } from '../../words/task-button';
import { dueOf } from '../../words/task-due';

interface EmployerTaskProps {
  readonly task: Task;
  readonly day: CalendarDate;
  /** The first thing that waits: its button is the main one. */
  readonly main: boolean;
}

/** One thing that the company must do: a sentence, a delay, one button. */
export function EmployerTask({ task, day, main }: EmployerTaskProps): ReactNode {
  const [noting, setNoting] = useState(false);
  const due = dueWords(dueOf(task.dueAt), day);
  const place = task.journeyId
    ? `/personnes/${task.journeyId}`
    : task.offerId
      ? `/offres/${task.offerId}`
      : null;
  return (
    <div className="card" data-main={main} data-late={due.tone === 'late'}>
      <h3>{task.sentence}</h3>
      <p>
        {task.context && !task.sentence.includes(task.context) && `${task.context}. `}
        <span className="card-due">
          <Ordinals>{dueSentence(dueOf(task.dueAt), day)}</Ordinals>
        </span>{' '}
        <Why about={task.sentence}>{task.why}</Why>
      </p>
      {place && !(task.byHand && !task.act) ? (
        <Button
          component={Link}
          to={task.act ? `${place}?acte=${task.act}` : place}
          variant={main ? 'filled' : 'outline'}
          fullWidth
        >
          {taskButton(task.kind, task.sentence)}
          <span className="sr">{`\u00A0: ${task.sentence}`}</span>
        </Button>
      ) : (
        <Button variant={main ? 'filled' : 'outline'} fullWidth onClick={() => setNoting(true)}>
          C’est fait<span className="sr">{`\u00A0: ${task.sentence}`}</span>
        </Button>
      )}
      {noting && <FinishTask taskId={task.id} sentence={task.sentence} onClose={() => setNoting(false)} />}
    </div>
  );
}
