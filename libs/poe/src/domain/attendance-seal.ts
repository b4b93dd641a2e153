import { addHours, parisInstant, type CalendarDate, type HalfDay, type Instant } from '@passerelle/kernel';

/** Hours after a half-day during which its sheet may still be filled or corrected without a reason. */
export const OPEN_HOURS = 48;

const ENDS_AT = { morning: '12:30', afternoon: '18:00' } as const;

/** The moment when the sheet of a half-day is sealed. */
export function sealedAt(day: CalendarDate, half: HalfDay): Instant {
  return addHours(parisInstant(day, ENDS_AT[half]), OPEN_HOURS);
}

/** What a role may do to a sheet: fill it, correct it with a reason once it is sealed, or neither (AUTHZ, "Émargement"). */
export function rightOnSheet(role: string, sealed: boolean): 'fill' | 'correct' | 'none' {
  if (sealed) return role === 'coordinator' || role === 'director' ? 'correct' : 'none';
  return role === 'coordinator' || role === 'trainer' ? 'fill' : 'none';
}
