import type { CalendarDate } from './civil-date';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']; // prettier-ignore
/** Two figures below this mean this century, the others the last one: « 12/03/07 », « 12/03/78 ». */
const THIS_CENTURY = 50;

/**
 * Reads a day as people type it in French: « 1er juin 2026 », « 1 juin 2026 », « 01/06/2026 », « 1.6.26 », « 2026-06-01 ». The day
 * always comes before the month. @returns null when no such day exists
 */
export function readDay(text: string): CalendarDate | null {
  const plain = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4}|\d{2})$/.exec(plain);
  if (figures) return dayOf(yearOf(figures[3] ?? ''), Number(figures[2]), Number(figures[1]));
  const words = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]{3,9})\.? (\d{4}|\d{2})$/.exec(
    plain.replace(/\s+/g, ' '),
  );
  if (!words) return null;
  const month = monthOf(words[2] ?? '');
  return month === null ? null : dayOf(yearOf(words[3] ?? ''), month, Number(words[1]));
}

/** A month by its name or the beginning of it; null when several begin so (« jui »). */
function monthOf(name: string): number | null {
  const found = MONTHS.filter((month) => month.startsWith(name));
  return found.length === 1 ? MONTHS.indexOf(found[0] ?? '') + 1 : null;
}

function yearOf(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < THIS_CENTURY ? 2000 + year : 1900 + year;
}

function dayOf(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
