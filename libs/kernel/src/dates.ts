/** A day without hour, 'YYYY-MM-DD', in the calendar of metropolitan France. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

function toUtc(date: CalendarDate): number {
  const match = FORM.exec(date);
  if (!match) throw new RangeError(`Not a date in the form YYYY-MM-DD: ${date}`);
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (fromUtc(time) !== date) throw new RangeError(`Not a day of the calendar: ${date}`);
  return time;
}

const fromUtc = (time: number): CalendarDate => new Date(time).toISOString().slice(0, 10);

/** Says whether a text is a real day in the form YYYY-MM-DD (2026-02-30 is not). Years 1000 to 9999. */
export function isCalendarDate(text: string): boolean {
  if (!FORM.test(text) || text.startsWith('0')) return false;
  try {
    toUtc(text);
    return true;
  } catch {
    return false;
  }
}

/** Makes a date of its year, month (1 to 12) and day; throws RangeError where there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  toUtc(date);
  return date;
}

/** The year, month (1 to 12) and day of a date. */
export function datePartsOf(date: CalendarDate): { year: number; month: number; day: number } {
  const utc = new Date(toUtc(date));
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

/** Adds calendar days, which may be negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(toUtc(date) + days * DAY_MS);
}

/** Adds months, which may be negative; the day is brought back to the last of a shorter month (31 Jan + 1 = 28 Feb). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  const lastDay = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate();
  return calendarDate(target.year, target.month, Math.min(day, lastDay));
}

/** Orders two dates: negative where `a` comes first, 0 for the same day. Fits Array.sort. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return toUtc(a) - toUtc(b);
}

/** Number of days from one date to another: positive where `to` comes later. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (toUtc(to) - toUtc(from)) / DAY_MS;
}

/** Day of the week as in ISO 8601: 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(toUtc(date)).getUTCDay() || 7;
}

/** Full years between two dates: an age, where `from` is a birth date. */
export function fullYearsBetween(from: CalendarDate, to: CalendarDate): number {
  const start = datePartsOf(from);
  const end = datePartsOf(to);
  const notYet = end.month < start.month || (end.month === start.month && end.day < start.day);
  return end.year - start.year - (notYet ? 1 : 0);
}

/** The months' names in French, from January. */
export const FRENCH_MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
] as const; // prettier-ignore

/** A day as French people say it, which nobody reads as month and day: '2026-11-22' becomes "22 novembre 2026". */
export function writtenDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${day === 1 ? '1er' : String(day)}\u00a0${FRENCH_MONTHS[month - 1] ?? ''}\u00a0${String(year)}`;
}
