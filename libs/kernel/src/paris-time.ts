import { isCalendarDate, type CalendarDate } from './dates';
import { remembered } from './remembered';

/** A moment, as ISO 8601 text in UTC with milliseconds: '2026-11-22T08:00:00.000Z'. */
export type Instant = string;

/** An hour of the day in Paris, 'HH:MM'. */
export type ParisHour = string;

const MINUTE_MS = 60_000;
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clocks of Paris show at a moment, read as if it were UTC; asked of the time zone's own table, which is slow. */
function asUtcOf(time: number): number {
  const parts = Object.fromEntries(clock.formatToParts(time).map(({ type, value }) => [type, value]));
  const date = `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
  return Date.parse(`${date}T${parts['hour'] ?? ''}:${parts['minute'] ?? ''}:${parts['second'] ?? ''}Z`);
}

const HOUR_MS = 60 * MINUTE_MS;
const MOST_HOURS = 20_000;
const offsets = new Map<number, number>();

/**
 * How far the clocks of Paris are ahead of UTC at a moment, in milliseconds: one hour in winter, two in summer. They change on
 * the hour (of UTC), so that one answer serves a whole hour; before 1970 they did not always, and each moment is asked for.
 */
function offsetAt(time: number): number {
  if (!(time >= 0)) return asUtcOf(time) - Math.floor(time / 1000) * 1000;
  const hour = Math.floor(time / HOUR_MS);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_HOURS) offsets.clear();
  const offset = asUtcOf(hour * HOUR_MS) - hour * HOUR_MS;
  offsets.set(hour, offset);
  return offset;
}

/** What the clocks of Paris show at a moment, 'YYYY-MM-DDTHH:MM…'. */
const wallClock = remembered((time: number): string => new Date(time + offsetAt(time)).toISOString());

/**
 * The moment when the clocks of Paris show an hour on a day. In the night when clocks go back, the first of the
 * two; in the night when they go forward, a skipped hour is read with the winter offset (02:30 becomes 03:30),
 * as in RFC 5545.
 */
export const parisInstant = remembered((date: CalendarDate, hour: ParisHour): Instant => {
  const asUtc = Date.parse(`${date}T${hour}:00Z`);
  if (Number.isNaN(asUtc) || !isCalendarDate(date))
    throw new RangeError(`Not a day and an hour: ${date} ${hour}`);
  const before = offsetAt(asUtc - 180 * MINUTE_MS);
  const after = offsetAt(asUtc + 180 * MINUTE_MS);
  const shown = [before, after].find((offset) => offsetAt(asUtc - offset) === offset);
  return new Date(asUtc - (shown ?? before)).toISOString();
});

function timeOf(instant: Instant): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`Not a moment in ISO 8601: ${instant}`);
  return time;
}

/** The day that it is in Paris at a moment. */
export function parisDate(instant: Instant): CalendarDate {
  return wallClock(timeOf(instant)).slice(0, 10);
}

/** The hour and minute that the clocks of Paris show at a moment. */
export function parisHour(instant: Instant): ParisHour {
  return wallClock(timeOf(instant)).slice(11, 16);
}

/** Adds hours of sixty real minutes to a moment, whatever the clocks do meanwhile. */
export function addHours(instant: Instant, hours: number): Instant {
  return new Date(timeOf(instant) + hours * HOUR_MS).toISOString();
}
