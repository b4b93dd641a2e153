import { addDays, weekdayOf } from './dates';
import { easterSunday, isPublicHoliday, publicHolidays } from './public-holidays';

describe('easterSunday', () => {
  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('falls in %i on %s, as published', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is a Sunday between 22 March and 25 April, for four centuries', () => {
    for (let year = 1800; year < 2200; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter >= `${String(year)}-03-22` && easter <= `${String(year)}-04-25`).toBe(true);
    }
  });
});

describe('publicHolidays', () => {
  it('are the eleven of the labour code, in 2026', () => {
    expect([...publicHolidays(2026).keys()]).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    expect(publicHolidays(2026).get('2026-05-25')).toBe('Lundi de Pentecôte');
  });

  it('are ten days in a year when Ascension Day is also 8 May', () => {
    expect(easterSunday(2070)).toBe('2070-03-30');
    expect(addDays('2070-03-30', 39)).toBe('2070-05-08');
    expect(publicHolidays(2070).size).toBe(10);
    expect(isPublicHoliday('2070-05-08')).toBe(true);
  });

  it('leave out Good Friday and 26 December, which only Alsace-Moselle has', () => {
    expect(isPublicHoliday('2026-04-03')).toBe(false);
    expect(isPublicHoliday('2026-12-26')).toBe(false);
  });
});
