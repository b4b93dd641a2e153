import { addMonths, type CalendarDate } from '@passerelle/kernel';

/** How long an ambassador lends their image when they say yes: two years, which the page tells them before they answer. */
export const IMAGE_RIGHT_MONTHS = 24;

/** The last day of an image right given today. */
export function imageRightEnd(today: CalendarDate): CalendarDate {
  return addMonths(today, IMAGE_RIGHT_MONTHS);
}
