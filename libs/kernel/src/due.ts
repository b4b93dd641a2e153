import { addDays, addMonths, isCalendarDate, type CalendarDate } from './dates';
import { addHours, parisDate, parisHour, parisInstant, type Instant, type ParisHour } from './paris-time';
import { addWorkingDays, workingDayFrom } from './working-days';

/** How long after its anchor something is due; negative for before it. */
export type Delay = { readonly days: number } | { readonly hours: number } | { readonly months: number };

/** Whether days are counted as working days (French public holidays left out) or as calendar days. */
export type DueCalendar = 'working' | 'calendar';

export interface DueRule {
  /** The moment, or the day, that the delay is counted from. */
  readonly anchor: Instant | CalendarDate;
  readonly after: Delay;
  readonly calendar: DueCalendar;
  /** Hour in Paris when it falls due; null keeps the anchor's own hour (midnight where the anchor is a day). */
  readonly hour: ParisHour | null;
}

/**
 * The moment when something is due, in UTC, counted on the calendar of Paris.
 * - days, working: the n-th working day after the anchor's day, never counting that day itself;
 * - days, calendar: the same number of days, Sundays and holidays included;
 * - months: the same day of a later month (its last day where it is shorter), and with the working calendar the
 *   first working day from there;
 * - hours: exact hours of sixty minutes; neither the calendar nor the hour of the day plays a part, except that an
 *   anchor without hour starts at `hour`.
 */
export function dueAt({ anchor, after, calendar, hour }: DueRule): Instant {
  const isDay = isCalendarDate(anchor);
  if ('hours' in after) {
    return addHours(isDay ? parisInstant(anchor, hour ?? '00:00') : anchor, after.hours);
  }
  const day = isDay ? anchor : parisDate(anchor);
  const ownHour: ParisHour = isDay ? '00:00' : parisHour(anchor);
  return parisInstant(dueDay(day, after, calendar), hour ?? ownHour);
}

function dueDay(
  day: CalendarDate,
  after: { readonly days: number } | { readonly months: number },
  calendar: DueCalendar,
): CalendarDate {
  if ('days' in after) {
    return calendar === 'working' ? addWorkingDays(day, after.days) : addDays(day, after.days);
  }
  const sameDay = addMonths(day, after.months);
  return calendar === 'working' ? workingDayFrom(sameDay) : sameDay;
}
