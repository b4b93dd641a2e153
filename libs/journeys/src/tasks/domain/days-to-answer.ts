import { addWorkingDays, daysBetween, workingDaysBetween, type CalendarDate } from '@passerelle/kernel';

/** Working days in which a referral is answered. */
const DAYS_TO_ANSWER = 5;

/**
 * How long a referral may still wait on a day.
 * @returns working days left; once the day to answer has passed, minus the days since then, counted as a task's lateness is
 */
export function daysToAnswer(since: CalendarDate, today: CalendarDate): number {
  const due = addWorkingDays(since, DAYS_TO_ANSWER);
  return today > due ? -daysBetween(due, today) : workingDaysBetween(today, due);
}
