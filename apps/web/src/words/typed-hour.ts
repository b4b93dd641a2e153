import type { ParisHour } from '@passerelle/kernel';

/** The hour somebody typed, as « 9 h 30 », « 9h30 », « 14 h », « 09:30 » or « 9 »: 'HH:MM', or null when it is no hour of a day. */
export function typedHour(text: string): ParisHour | null {
  const [, hour, minute] = /^\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?\s*$/i.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}
