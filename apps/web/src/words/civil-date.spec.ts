import { addDays, dayNumber, dayOf, daysBetween, isoWeekday, mondayOf, parisTime } from './civil-date';

describe('days without hour', () => {
  it('counts days across the end of a leap February', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('is not moved by the change of hour in March and October', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('gives back the day it was made of', () => {
    expect(dayOf(dayNumber('1969-12-31'))).toBe('1969-12-31');
    expect(dayOf(dayNumber('2026-11-24') + 0.9)).toBe('2026-11-24');
  });

  it.each(['2026-02-30', '2026-13-01', '24/11/2026', ''])('refuses « %s », which is no day', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('begins the week on Monday, also before 1970', () => {
    expect(isoWeekday(dayNumber('2026-11-22'))).toBe(7);
    expect(isoWeekday(dayNumber('1969-12-29'))).toBe(1);
    expect(dayOf(mondayOf(dayNumber('2026-11-22')))).toBe('2026-11-16');
  });
});

describe('the hour of Paris', () => {
  it('is one hour ahead in winter and two in summer', () => {
    expect(parisTime('2026-11-20T16:05:00Z')).toEqual({ day: '2026-11-20', hour: 17, minute: 5 });
    expect(parisTime('2026-07-01T16:05:00Z')).toEqual({ day: '2026-07-01', hour: 18, minute: 5 });
  });

  it('is already tomorrow when it is late in the evening elsewhere', () => {
    expect(parisTime('2026-11-23T23:30:00Z')).toEqual({ day: '2026-11-24', hour: 0, minute: 30 });
  });
});
