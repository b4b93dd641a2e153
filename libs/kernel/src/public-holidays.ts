import { addDays, calendarDate, datePartsOf, type CalendarDate } from './dates';

/** Easter Sunday of a year of the Gregorian calendar (algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return calendarDate(year, month, day);
}

const holidaysByYear = new Map<number, ReadonlyMap<CalendarDate, string>>();

/**
 * The eleven public holidays of metropolitan France in a year, date -> French name (Code du travail, L3133-1).
 * The two more of Alsace-Moselle (Good Friday, 26 December) and those of the overseas departments are not in it.
 */
export function publicHolidays(year: number): ReadonlyMap<CalendarDate, string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const holidays = new Map<CalendarDate, string>([
    [calendarDate(year, 1, 1), 'Jour de l’An'],
    [addDays(easter, 1), 'Lundi de Pâques'],
    [calendarDate(year, 5, 1), 'Fête du Travail'],
    [calendarDate(year, 5, 8), 'Victoire 1945'],
    [addDays(easter, 39), 'Ascension'],
    [addDays(easter, 50), 'Lundi de Pentecôte'],
    [calendarDate(year, 7, 14), 'Fête nationale'],
    [calendarDate(year, 8, 15), 'Assomption'],
    [calendarDate(year, 11, 1), 'Toussaint'],
    [calendarDate(year, 11, 11), 'Armistice 1918'],
    [calendarDate(year, 12, 25), 'Noël'],
  ]);
  holidaysByYear.set(year, holidays);
  return holidays;
}

/** Says whether a day is a public holiday in metropolitan France. */
export function isPublicHoliday(date: CalendarDate): boolean {
  return publicHolidays(datePartsOf(date).year).has(date);
}
