import fc from 'fast-check';
import { addDays, weekdayOf } from './dates';
import { isPublicHoliday } from './public-holidays';
import { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-days';

const anyDate = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'from a Friday to the Monday'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday to the Monday'],
    ['2026-11-10', 1, '2026-11-12', 'over Armistice Day, a Wednesday'],
    ['2026-10-30', 1, '2026-11-02', 'over All Saints’ Day, a Sunday: the Monday is worked'],
    ['2026-05-22', 1, '2026-05-26', 'over Whit Monday'],
    ['2026-05-13', 2, '2026-05-18', 'over Ascension Day; the Friday after it is worked'],
    ['2026-04-30', 5, '2026-05-11', 'over 1 and 8 May'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year’s Day'],
    ['2026-11-16', 5, '2026-11-23', 'from a Monday to the next Monday'],
    ['2026-11-23', -1, '2026-11-20', 'back from a Monday to the Friday'],
    ['2026-05-26', -1, '2026-05-22', 'back over Whit Monday'],
    ['2026-11-22', -2, '2026-11-19', 'back from a Sunday'],
    ['2026-11-22', 0, '2026-11-23', 'not at all, from a Sunday'],
    ['2026-11-20', 0, '2026-11-20', 'not at all, from a Friday'],
  ])('count from %s by %i to %s: %s', (from, days, to) => {
    expect(addWorkingDays(from, days)).toBe(to);
  });

  it('are counted whole', () => {
    expect(() => addWorkingDays('2026-11-20', 1.5)).toThrow(RangeError);
  });

  it('always end on a day when offices are open', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, days) => {
        const day = addWorkingDays(date, days);
        expect(isPublicHoliday(day) || weekdayOf(day) > 5).toBe(false);
      }),
    );
  });

  it('are found again when they are counted one by one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, days) => {
        expect(workingDaysBetween(date, addWorkingDays(date, days))).toBe(days);
        expect(addWorkingDays(addWorkingDays(date, days), 1)).toBe(addWorkingDays(date, days + 1));
        const start = workingDayFrom(date);
        expect(addWorkingDays(addWorkingDays(start, days), -days)).toBe(start);
      }),
    );
  });

  it('between two dates change sign with their order', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
    expect(workingDaysBetween('2026-11-23', '2026-11-20')).toBe(-1);
    expect(workingDaysBetween('2026-11-22', '2026-11-22')).toBe(0);
  });

  it('are never more than a long weekend away', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(workingDayFrom(date) <= addDays(date, 5)).toBe(true);
        expect(isWorkingDay(workingDayFrom(date))).toBe(true);
      }),
    );
  });
});
