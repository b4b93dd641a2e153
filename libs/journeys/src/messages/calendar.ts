import type { Instant } from '@passerelle/kernel';

/** An appointment to put in a diary. */
export interface Appointment {
  /** Stays the same for every message about it: the diary moves the entry instead of adding one. */
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly now: Instant;
}

/** An appointment as iCalendar. Source: RFC 5545. */
export function calendarOf({ id, title, place, startsAt, endsAt, now }: Appointment): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@passerelle`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n');
}

function utc(instant: Instant): string {
  return instant.replace(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');
}

/** Lines hold at most 75 bytes; the rest goes on the next, after a space. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > 74) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part];
}
