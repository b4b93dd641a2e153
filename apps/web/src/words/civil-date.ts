/** A day without hour, 'YYYY-MM-DD', in the civil calendar of Europe/Paris. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;
const PARIS = 'Europe/Paris';

/** Days since 1970-01-01 of a 'YYYY-MM-DD' string. Throws RangeError when the text is not a real day. */
export function dayNumber(day: CalendarDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`not a day: ${day}`);
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(ms).toISOString().slice(0, 10) !== day) throw new RangeError(`not a day: ${day}`);
  return ms / DAY_MS;
}

/** The day that lies `number` days after 1970-01-01; the fraction, if any, is dropped. */
export function dayOf(number: number): CalendarDate {
  return new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return dayOf(dayNumber(day) + count);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday of a day number: 1 for Monday, 7 for Sunday. */
export function isoWeekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** CalendarDate number of the Monday of the week that holds the given day number. */
export function mondayOf(number: number): number {
  return number - isoWeekday(number) + 1;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function dayParts(day: CalendarDate): { year: number; month: number; date: number } {
  dayNumber(day);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

const parisClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: PARIS,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** CalendarDate and time of day in Paris ('YYYY-MM-DD', hour 0 to 23, minute) of an instant (ISO text with zone, or Date). */
export function parisTime(instant: string | Date): { day: CalendarDate; hour: number; minute: number } {
  const parts = new Map(parisClock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
    minute: Number(parts.get('minute')),
  };
}
