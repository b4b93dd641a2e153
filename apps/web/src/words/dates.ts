import { FRENCH_MONTHS } from '@passerelle/kernel';
import { type CalendarDate, dayNumber, dayParts, daysBetween, isoWeekday, parisTime } from './civil-date';
import { NBSP, ordinal } from './numbers';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

const date = (value: number): string => (value === 1 ? ordinal(1) : String(value));
const weekday = (day: CalendarDate): string => WEEKDAYS[isoWeekday(dayNumber(day)) - 1] ?? '';
const month = (value: number): string => FRENCH_MONTHS[value - 1] ?? '';

/** « 3 décembre », « 1er décembre », with the year when asked: « 3 décembre 2026 ». */
export function dayMonth(day: CalendarDate, withYear = false): string {
  const parts = dayParts(day);
  return `${date(parts.date)}${NBSP}${month(parts.month)}${withYear ? `${NBSP}${parts.year}` : ''}`;
}

/** « jeudi 3 décembre », with the year when asked. */
export function weekdayDate(day: CalendarDate, withYear = false): string {
  return `${weekday(day)} ${dayMonth(day, withYear)}`;
}

/** « mer. 25 »: for a narrow column, inside the present month or the next days. */
export function shortWeekday(day: CalendarDate): string {
  return `${weekday(day).slice(0, 3)}.${NBSP}${date(dayParts(day).date)}`;
}

/** « 20 nov. », « 1er déc. ». */
export function shortDate(day: CalendarDate): string {
  const parts = dayParts(day);
  return `${date(parts.date)}${NBSP}${shortMonth(parts.month)}`;
}

/** Month 1 to 12 as on an axis: « sept. », « mars ». */
export function shortMonth(value: number): string {
  return SHORT_MONTHS[value - 1] ?? '';
}

/** « mars 2026 ». */
export function monthYear(day: CalendarDate): string {
  const parts = dayParts(day);
  return `${month(parts.month)}${NBSP}${parts.year}`;
}

/** « 9 h 30 », « 14 h », from hours and minutes or from 'HH:MM'. */
export function clock(time: string | { hour: number; minute: number }): string {
  const { hour, minute } =
    typeof time === 'string' ? { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) } : time;
  return `${hour}${NBSP}h${minute ? `${NBSP}${String(minute).padStart(2, '0')}` : ''}`;
}

/**
 * Two days as one phrase: « 9 au 27 mars », « 23 mars au 4 avril », « 12 décembre 2026 au 3 janvier 2027 »,
 * « 2 avril » when they are the same. Years appear only when they differ.
 */
export function dayRange(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return dayMonth(from);
  const a = dayParts(from);
  const b = dayParts(to);
  if (a.year !== b.year) return `${dayMonth(from, true)} au ${dayMonth(to, true)}`;
  return `${a.month === b.month ? date(a.date) : dayMonth(from)} au ${dayMonth(to)}`;
}

/**
 * When something happened, seen from `today`: « 17 h 40 » today, « hier, 17 h 40 », « 3 novembre » this year,
 * « 3 novembre 2025 » before. `instant` is ISO text with its zone; hours are those of Paris.
 */
export function stamp(instant: string | Date, today: CalendarDate): string {
  const time = parisTime(instant);
  const age = daysBetween(time.day, today);
  if (age === 0) return clock(time);
  if (age === 1) return `hier, ${clock(time)}`;
  return dayMonth(time.day, time.day.slice(0, 4) !== today.slice(0, 4));
}

/** « 20 novembre 2026 à 17 h 05 », hours of Paris: for seals and journals, where the exact moment matters. */
export function exactMoment(instant: string | Date): string {
  const time = parisTime(instant);
  return `${dayMonth(time.day, true)} à ${clock(time)}`;
}

/** First letter in capital: « Mardi 24 novembre » for a title. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** First letter small, as inside a sentence; an acronym keeps its capitals: « POE terminée », « présence notée ». */
export function small(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
