import { addDays, weekdayOf, type CalendarDate } from './dates';
import { isPublicHoliday } from './public-holidays';

const FRIDAY = 5;

/** Says whether offices are open: Monday to Friday, public holidays aside ("jour ouvré"). */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= FRIDAY && !isPublicHoliday(date);
}

/** The day itself where it is a working day, else the first working day after it. */
export function workingDayFrom(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * Counts working days from a date, forwards or (negative) backwards. The date itself is never counted: one
 * working day after a Friday is the Monday, and so it is after the Saturday. Zero gives `workingDayFrom(date)`.
 */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days)) throw new RangeError(`Working days are counted whole: ${String(days)}`);
  if (days === 0) return workingDayFrom(date);
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Number of working days after `from`, up to and including `to`; negative where `to` comes first. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  if (from > to) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
