import { addDays, type CalendarDate, dayNumber, isoWeekday } from './civil-date';

const FRIDAY = 5;

/** The day whose sheet a session opens on: today, the Friday before on a weekend, and never outside the session. */
export function sessionDay(
  { startsOn, endsOn }: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate },
  today: CalendarDate,
): CalendarDate {
  const near = today < startsOn ? startsOn : today > endsOn ? endsOn : today;
  const worked = addDays(near, -Math.max(0, isoWeekday(dayNumber(near)) - FRIDAY));
  return worked < startsOn ? startsOn : worked;
}
