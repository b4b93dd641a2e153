import { type CalendarDate, dayNumber } from './civil-date';

const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The day somebody typed in French, as « 22/12/2026 », « 1er mars 2027 » or « mardi 22 décembre 2026 »: 'YYYY-MM-DD', or null. */
export function typedDay(text: string): CalendarDate | null {
  const typed = plain(text).trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return realDay(typed);
  const digits = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed);
  if (digits) return dayFrom(digits[3], Number(digits[2]), digits[1]);
  const words = /^(?:[a-z]+\.?\s+)?(\d{1,2})(?:er)?\s+([a-z]+)\.?\s+(\d{4})$/.exec(typed);
  if (!words) return null;
  return dayFrom(words[3], MONTHS.findIndex((month) => words[2]?.startsWith(month)) + 1, words[1]);
}

function dayFrom(year = '', month: number, date = ''): CalendarDate | null {
  return realDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function realDay(day: CalendarDate): CalendarDate | null {
  try {
    dayNumber(day);
    return day;
  } catch {
    return null;
  }
}
