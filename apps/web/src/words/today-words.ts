import { capital, clock, weekdayDate } from './dates';
import { parisTime } from './civil-date';
import { inWords, plural } from './numbers';

/** « Nadia » for « Nadia Ferhat ». */
export function firstNameOf(fullName: string): string {
  const [first = fullName] = fullName.split(' ');
  return first;
}

/** « Bonjour Nadia. Sept choses à faire aujourd’hui ou bientôt, la première est en retard. » */
export function greeting(fullName: string, tasks: number, late: number): string {
  const first = firstNameOf(fullName);
  if (tasks === 0) return `Bonjour ${first}.`;
  const things = `${inWords(tasks, 'f', true)} ${plural(tasks, 'chose')} à faire aujourd’hui ou bientôt`;
  const overdue =
    late === 0
      ? ''
      : late === tasks
        ? tasks === 1
          ? ', en retard'
          : ', toutes en retard'
        : late === 1
          ? ', la première est en retard'
          : `, dont ${inWords(late, 'f')} en retard`;
  return `Bonjour ${first}. ${things}${overdue}.`;
}

/** « Deux choses attendent votre réponse. », « Rien n’attend votre réponse. »: how many things wait for a company. */
export function awaiting(things: number): string {
  if (things === 0) return 'Rien n’attend votre réponse.';
  return `${inWords(things, 'f', true)} ${plural(things, 'chose attend', 'choses attendent')} votre réponse.`;
}

const NEXT = {
  pass_dating: 'Pass Dating',
  poe_start: 'Début de la POE',
  poe_end: 'Fin de la POE',
} as const;

/** « Pass Dating jeudi 3 décembre ». */
export function nextDate(next: { readonly kind: keyof typeof NEXT; readonly at: string }): string {
  return `${NEXT[next.kind]} ${weekdayDate(parisTime(next.at).day)}`;
}

/** « Jeudi 3 décembre, 9 h 30 ». */
export function moment(instant: string): string {
  const time = parisTime(instant);
  return `${capital(weekdayDate(time.day))}, ${clock(time)}`;
}
