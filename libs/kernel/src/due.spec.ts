import fc from 'fast-check';
import { dueAt, type Delay } from './due';
import { parisDate, parisHour, parisInstant } from './paris-time';
import { isWorkingDay } from './working-days';

const paris = parisInstant;

describe('dueAt', () => {
  it('falls on the fifth working day at nine, for an orientation received on a Thursday afternoon', () => {
    const anchor = paris('2026-11-19', '16:20');
    expect(dueAt({ anchor, after: { days: 5 }, calendar: 'working', hour: '09:00' })).toBe(
      paris('2026-11-26', '09:00'),
    );
  });

  it('leaves out the holidays of May', () => {
    const anchor = paris('2026-05-07', '10:00');
    expect(dueAt({ anchor, after: { days: 5 }, calendar: 'working', hour: '09:00' })).toBe(
      paris('2026-05-18', '09:00'),
    );
  });

  it('counts from the day it is in Paris, not in UTC', () => {
    expect(
      dueAt({ anchor: '2026-07-15T22:30:00.000Z', after: { days: 1 }, calendar: 'calendar', hour: '09:00' }),
    ).toBe(paris('2026-07-17', '09:00'));
  });

  it('reminds seven and two days before an event, and the same morning', () => {
    const at = (days: number): string =>
      dueAt({ anchor: '2026-10-27', after: { days }, calendar: 'calendar', hour: '09:00' });
    expect([at(-7), at(-2), at(0)]).toEqual([
      paris('2026-10-20', '09:00'),
      paris('2026-10-25', '09:00'),
      paris('2026-10-27', '09:00'),
    ]);
  });

  it('holds a place for forty-eight real hours, even when clocks change', () => {
    const anchor = paris('2026-10-24', '15:00');
    expect(dueAt({ anchor, after: { hours: 48 }, calendar: 'working', hour: '09:00' })).toBe(
      paris('2026-10-26', '14:00'),
    );
  });

  it('starts hours from the given hour of a day, or from midnight', () => {
    expect(dueAt({ anchor: '2026-11-22', after: { hours: 3 }, calendar: 'calendar', hour: '09:00' })).toBe(
      paris('2026-11-22', '12:00'),
    );
    expect(dueAt({ anchor: '2026-11-22', after: { hours: -1 }, calendar: 'calendar', hour: null })).toBe(
      paris('2026-11-21', '23:00'),
    );
  });

  it('asks for news three months later, on the last day of a shorter month', () => {
    expect(dueAt({ anchor: '2026-11-30', after: { months: 3 }, calendar: 'calendar', hour: '09:00' })).toBe(
      paris('2027-02-28', '09:00'),
    );
    expect(dueAt({ anchor: '2026-11-30', after: { months: 3 }, calendar: 'working', hour: '09:00' })).toBe(
      paris('2027-03-01', '09:00'),
    );
  });

  it('keeps the hour shown in Paris when no hour is given', () => {
    const anchor = paris('2026-10-20', '14:35');
    expect(dueAt({ anchor, after: { days: 10 }, calendar: 'calendar', hour: null })).toBe(
      paris('2026-10-30', '14:35'),
    );
    expect(dueAt({ anchor: '2026-10-20', after: { days: 1 }, calendar: 'calendar', hour: null })).toBe(
      paris('2026-10-21', '00:00'),
    );
  });

  it.each<Delay>([{}, { days: 1, hours: 2 }, { days: 1, months: 0 }])(
    'refuses a delay that is not in one unit: %p',
    (after) => {
      expect(() => dueAt({ anchor: '2026-11-22', after, calendar: 'calendar', hour: null })).toThrow(
        RangeError,
      );
    },
  );

  it('always falls on a working day at the hour asked for, when it counts working days', () => {
    const anyMoment = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 40 }), (anchor, days) => {
        const due = dueAt({ anchor, after: { days }, calendar: 'working', hour: '09:00' });
        expect(isWorkingDay(parisDate(due))).toBe(true);
        expect(parisHour(due)).toBe('09:00');
        if (days > 0) expect(due > anchor).toBe(true);
      }),
    );
  });
});
