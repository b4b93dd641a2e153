import { type CalendarDate, dayNumber } from './civil-date';

/** First letters that tell a month from the others, accents put aside: « jui » alone would not. */
const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/**
 * A day as people in France type it, the day before the month: « 3/12/2026 », « 03.12.26 », « 3 décembre 2026 », « mardi 1er
 * mai 2027 », or « 2026-12-03 ». Two digits of a year are of this century. Anything else, and days that do not exist: null.
 */
export function typedDate(text: string): CalendarDate | null {
  const said = plain(text.trim());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4}|\d{2})$/.exec(said);
  if (digits) return real(digits[3], digits[2], digits[1]);
  const words = /^(?:[a-z]+\.?\s+)?(\d{1,2})(?:er)?\s+([a-z]+)\.?\s+(\d{4})$/.exec(said);
  const month = words ? MONTHS.findIndex((name) => words[2]?.startsWith(name)) : -1;
  return words && month >= 0 ? real(words[3], String(month + 1), words[1]) : null;
}

function real(year = '', month = '', date = ''): CalendarDate | null {
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  try {
    dayNumber(day);
    return day;
  } catch {
    return null;
  }
}
