import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  datePartsOf,
  daysBetween,
  fullYearsBetween,
  isCalendarDate,
  weekdayOf,
  writtenDate,
} from './dates';

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyCount = fc.integer({ min: -4000, max: 4000 });

describe('isCalendarDate', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1000-01-01'])('takes the day %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '26-04-01',
    '2026-4-1',
    '2026-11-22T00:00:00Z',
    '',
  ])('refuses %p, which is no day', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('calendar dates', () => {
  it('are refused by every operation when they are no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => calendarDate(2026, 2, 30)).toThrow(RangeError);
    expect(() => weekdayOf('demain')).toThrow(RangeError);
  });

  it('cross leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('keep the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-22', 3)).toBe('2027-02-22');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });

  it('know their day of the week, Monday first', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
  });

  it('give an age that changes on the birthday', () => {
    expect(fullYearsBetween('2000-11-23', '2026-11-22')).toBe(25);
    expect(fullYearsBetween('2000-11-22', '2026-11-22')).toBe(26);
    expect(fullYearsBetween('2004-02-29', '2026-02-28')).toBe(21);
  });

  it('come back from any number of days', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('move by months to the same day or to the end of the month, never into another month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const from = datePartsOf(date);
        const to = datePartsOf(addMonths(date, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day === from.day || datePartsOf(addDays(addMonths(date, months), 1)).day === 1).toBe(true);
      }),
    );
  });

  it('sort in the same order as their text', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 30 }), (dates) => {
        expect([...dates].sort(compareDates)).toEqual([...dates].sort());
      }),
    );
  });

  it('have seven days in a week', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });
});

describe('a day, written', () => {
  it.each([
    ['2026-11-22', '22\u00a0novembre\u00a02026'],
    ['2027-01-01', '1er\u00a0janvier\u00a02027'],
  ])('%s reads as French people say it', (day, words) => {
    expect(writtenDate(day)).toBe(words);
  });
});
