import { TASK_KINDS, TASK_LABELS } from '@passerelle/kernel';
import { type CalendarDate, daysBetween, parisTime } from './civil-date';
import { dayAhead, late } from './relative';

interface NextTask {
  readonly kind: string;
  readonly dueAt: string;
  readonly late: boolean;
}

/** What a person's next task is, without its date: « Répondre à l’orientation ». */
export function taskName(kind: string): string {
  const known = TASK_KINDS.find((each) => each === kind);
  return known ? TASK_LABELS[known] : 'Faire le point';
}

/** When it is due, seen from today: « en retard de 2 jours », « en retard depuis ce matin », « demain ». */
export function taskDay(task: NextTask, today: CalendarDate): string {
  const { day } = parisTime(task.dueAt);
  if (!task.late) return dayAhead(day, today);
  const days = daysBetween(day, today);
  return days > 0 ? late(days) : 'en retard depuis aujourd’hui';
}

/** Both in one line. */
export function taskWords(task: NextTask, today: CalendarDate): string {
  return `${taskName(task.kind)}, ${taskDay(task, today)}`;
}
