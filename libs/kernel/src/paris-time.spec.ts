import fc from 'fast-check';
import { addHours, parisDate, parisHour, parisInstant } from './paris-time';

describe('parisInstant', () => {
  it.each([
    ['2026-11-22', '09:00', '2026-11-22T08:00:00.000Z', 'in winter'],
    ['2026-07-14', '09:00', '2026-07-14T07:00:00.000Z', 'in summer'],
    ['2026-07-14', '00:30', '2026-07-13T22:30:00.000Z', 'when it is still the day before in UTC'],
    ['2026-03-28', '23:59', '2026-03-28T22:59:00.000Z', 'on the eve of summer time'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z', 'just before the clocks go forward'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', 'in the hour that does not exist: 03:30 is shown'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', 'just after the clocks went forward'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z', 'on the first morning of summer time'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z', 'before the hour that comes twice'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', 'in the hour that comes twice: the first'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', 'after the hour that comes twice'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z', 'on the first morning of winter time'],
  ])('reads %s %s as %s, %s', (date, hour, instant) => {
    expect(parisInstant(date, hour)).toBe(instant);
  });

  it('refuses what is no day or no hour', () => {
    expect(() => parisInstant('2026-11-22', '25:00')).toThrow(RangeError);
    expect(() => parisInstant('2026-11-22', 'midi')).toThrow(RangeError);
    expect(() => parisInstant('hier', '09:00')).toThrow(RangeError);
    expect(() => parisInstant('2026-02-30', '09:00')).toThrow(RangeError);
  });

  it('is read back as the same day and hour, except in the skipped hour', () => {
    const anyDay = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const anyHour = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .filter(([hour]) => hour !== 2)
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(anyDay, anyHour, (date, hour) => {
        const instant = parisInstant(date, hour);
        expect([parisDate(instant), parisHour(instant)]).toEqual([date, hour]);
      }),
    );
  });
});

describe('parisDate', () => {
  it('is already tomorrow in Paris while UTC is still today', () => {
    expect(parisDate('2026-07-13T22:30:00.000Z')).toBe('2026-07-14');
    expect(parisDate('2026-11-22T22:59:59.999Z')).toBe('2026-11-22');
    expect(parisDate('2026-11-22T23:00:00Z')).toBe('2026-11-23');
  });

  it('reads a moment given with another offset', () => {
    expect(parisDate('2026-11-22T20:00:00-05:00')).toBe('2026-11-23');
    expect(() => parisDate('bientôt')).toThrow(RangeError);
  });
});

describe('addHours', () => {
  it('counts real hours through the night when clocks change', () => {
    expect(addHours(parisInstant('2026-03-28', '20:00'), 12)).toBe(parisInstant('2026-03-29', '09:00'));
    expect(addHours(parisInstant('2026-10-24', '20:00'), 12)).toBe(parisInstant('2026-10-25', '07:00'));
    expect(addHours('2026-11-22T08:00:00Z', -1.5)).toBe('2026-11-22T06:30:00.000Z');
  });
});
