import { clock, dayMonth, shortWeekday, weekdayDate } from './dates';
import { type CalendarDate, dayNumber, daysBetween, mondayOf } from './civil-date';
import { counted } from './numbers';

/** « il reste 4 jours », « il reste 1 jour ouvré », « c’est aujourd’hui » for none. Days left, never negative. */
export function remaining(days: number, one = 'jour', many = `${one}s`): string {
  return days <= 0 ? 'c’est aujourd’hui' : `il reste ${counted(days, one, many)}`;
}

/** « d’un jour », « de 3 jours »: the second half of « en retard … ». Days late, at least 1. */
export function lateBy(days: number): string {
  return days === 1 ? 'd’un jour' : `de ${counted(days, 'jour')}`;
}

/** « en retard d’un jour », « en retard de 3 jours ». */
export function late(days: number): string {
  return `en retard ${lateBy(days)}`;
}

/** From how many days on months say more. */
const MONTHS_FROM = 60;
const DAYS_OF_A_MONTH = 30.4;

/** How long ago: « aujourd’hui », « hier », « il y a 5 jours », « il y a 3 mois ». */
export function ago(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'aujourd’hui';
  if (days === 1) return 'hier';
  return days < MONTHS_FROM
    ? `il y a ${counted(days, 'jour')}`
    : `il y a ${counted(Math.round(days / DAYS_OF_A_MONTH), 'mois', 'mois')}`;
}

/** A day to come seen from today: « aujourd’hui », « demain », « mer. 25 » within the week, else « 4 décembre ». */
export function dayAhead(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  return days > 1 && days < 7 ? shortWeekday(day) : dayMonth(day, day.slice(0, 4) !== today.slice(0, 4));
}

/** When a task is due: a day, perhaps an hour ('HH:MM'), and whether the hour is a limit or an appointment. */
export interface Due {
  readonly day: CalendarDate;
  readonly time?: string;
  readonly sense?: 'before' | 'at';
}

/** A due date in two short lines, with what its clock must show. */
export interface DueWords {
  readonly tone: 'late' | 'today' | 'later';
  readonly small: string;
  readonly strong: string;
}

/** When an answer is expected, as a sentence: « En retard de 2 jours. », « Attendu ce soir. », « Attendu mardi 1er décembre. » */
export function dueSentence({ day }: Due, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days < 0) return `En retard ${lateBy(-days)}.`;
  return `Attendu ${days === 0 ? 'ce soir' : days === 1 ? 'demain' : weekdayDate(day)}.`;
}

/** The two lines of a task's clock: « en retard / d’un jour », « avant / 9 h 30 », « demain / mer. 25 ». */
export function dueWords(due: Due, today: CalendarDate): DueWords {
  const days = daysBetween(today, due.day);
  if (days < 0) return { tone: 'late', small: 'en retard', strong: lateBy(-days) };
  if (days === 0) {
    if (!due.time) return { tone: 'today', small: 'avant', strong: 'ce soir' };
    return { tone: 'today', small: due.sense === 'at' ? 'à' : 'avant', strong: clock(due.time) };
  }
  const sameWeek = mondayOf(dayNumber(due.day)) === mondayOf(dayNumber(today));
  const small = days === 1 ? 'demain' : sameWeek ? 'cette semaine' : days < 14 ? 'bientôt' : 'plus tard';
  return { tone: 'later', small, strong: days < 14 ? shortWeekday(due.day) : dayMonth(due.day) };
}
