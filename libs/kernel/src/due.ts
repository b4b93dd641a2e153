import { addDays, addMonths, isCalendarDate, type CalendarDate } from './dates';
import { addHours, parisDate, parisHour, parisInstant, type Instant, type ParisHour } from './paris-time';
import { remembered } from './remembered';
import { addWorkingDays, workingDayFrom } from './working-days';

/** How long after its anchor something is due, in exactly one unit; negative for before it. */
export interface Delay {
  readonly hours?: number;
  readonly days?: number;
  readonly months?: number;
}

/** Whether days are counted as working days (French public holidays left out) or as calendar days. */
export type DueCalendar = 'working' | 'calendar';

export interface DueRule {
  /** The moment (ISO 8601) or the day (YYYY-MM-DD) that the delay is counted from. */
  readonly anchor: string;
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
  const { hours, days, months } = after;
  if ([hours, days, months].filter((amount) => amount !== undefined).length !== 1) {
    throw new RangeError('A delay is given in exactly one unit: hours, days or months');
  }
  const isDay = isCalendarDate(anchor);
  if (hours !== undefined) return addHours(isDay ? parisInstant(anchor, hour ?? '00:00') : anchor, hours);
  const day = isDay ? anchor : parisDate(anchor);
  const ownHour = isDay ? '00:00' : parisHour(anchor);
  const due = days !== undefined ? dayAfter(day, days, calendar) : dayMonthsAfter(day, months ?? 0, calendar);
  return parisInstant(due, hour ?? ownHour);
}

const dayAfter = remembered((day: CalendarDate, days: number, calendar: DueCalendar): CalendarDate =>
  calendar === 'working' ? addWorkingDays(day, days) : addDays(day, days),
);

const dayMonthsAfter = remembered(
  (day: CalendarDate, months: number, calendar: DueCalendar): CalendarDate => {
    const sameDay = addMonths(day, months);
    return calendar === 'working' ? workingDayFrom(sameDay) : sameDay;
  },
);
