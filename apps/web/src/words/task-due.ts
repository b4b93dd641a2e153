import { parisTime } from './civil-date';
import type { Due } from './relative';

/** Hours between which a due time means an hour of the day, and not simply the end of that day. */
const FIRST_HOUR = 7;
const LAST_HOUR = 18;

/** The day of a due instant, with its hour when the hour matters. `instant` is ISO text; hours are those of Paris. */
export function dueOf(instant: string): Due {
  const { day, hour, minute } = parisTime(instant);
  if (hour < FIRST_HOUR || hour >= LAST_HOUR) return { day };
  return { day, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
