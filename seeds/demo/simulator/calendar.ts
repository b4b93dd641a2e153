import {
  addDays,
  isWorkingDay,
  parisDate,
  parisInstant,
  weekdayOf,
  type CalendarDate,
  type Instant,
} from '@passerelle/kernel';

/** The days of the story, counted from the present day: the demonstration is always fresh. */
export class Calendar {
  readonly today: CalendarDate;

  /** @param now the moment taken as the present (ISO) */
  constructor(readonly now: Instant) {
    this.today = parisDate(now);
  }

  /** The working day `offset` days from today: the last one before where that day is none, the first one after in the future. */
  day(offset: number): CalendarDate {
    const step = offset < 0 ? -1 : 1;
    let day = addDays(this.today, offset);
    while (!isWorkingDay(day)) day = addDays(day, step);
    return day;
  }

  /** The Monday on or before `offset` days from today. */
  monday(offset: number): CalendarDate {
    const day = addDays(this.today, offset);
    return addDays(day, 1 - weekdayOf(day));
  }

  /** Days from today to a date; negative in the past. */
  offsetOf(date: CalendarDate): number {
    return Math.round((Date.parse(date) - Date.parse(this.today)) / 86_400_000);
  }

  /** The moment when the clocks of Paris show an hour ('9:05' or '09:05') of that day. */
  at(date: CalendarDate, hour: string): Instant {
    return parisInstant(date, hour.padStart(5, '0'));
  }
}
