import {
  capital,
  clock,
  dayMonth,
  dayRange,
  exactMoment,
  monthYear,
  shortDate,
  shortWeekday,
  small,
  stamp,
  weekdayDate,
} from './dates';

/** No-break spaces as plain ones, to compare words only. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('dates in French', () => {
  it('says a weekday and its date', () => {
    expect(plain(weekdayDate('2026-12-03'))).toBe('jeudi 3 décembre');
    expect(plain(weekdayDate('2027-01-04', true))).toBe('lundi 4 janvier 2027');
  });

  it('says the first of the month as an ordinal, and only the first', () => {
    expect(plain(dayMonth('2026-12-01'))).toBe('1er décembre');
    expect(plain(dayMonth('2026-12-21'))).toBe('21 décembre');
  });

  it('never lets a number part from its month at the end of a line', () => {
    expect(dayMonth('2026-12-03')).toBe('3\u00A0décembre');
  });

  it('shortens for a narrow column', () => {
    expect(plain(shortWeekday('2026-11-25'))).toBe('mer. 25');
    expect(plain(shortDate('2026-12-01'))).toBe('1er déc.');
    expect(plain(monthYear('2026-03-09'))).toBe('mars 2026');
  });

  it('puts a capital at the start of a title, accents included', () => {
    expect(capital('mardi 24 novembre')).toBe('Mardi 24 novembre');
    expect(capital('étape')).toBe('Étape');
  });
});

describe('hours in French', () => {
  it.each([
    ['09:30', '9 h 30'],
    ['14:00', '14 h'],
    ['08:05', '8 h 05'],
    ['00:00', '0 h'],
  ])('says %s as « %s »', (time, words) => {
    expect(plain(clock(time))).toBe(words);
  });
});

describe('two days as one phrase', () => {
  it.each([
    ['2026-03-09', '2026-03-27', '9 au 27 mars'],
    ['2026-03-01', '2026-03-27', '1er au 27 mars'],
    ['2026-03-23', '2026-04-04', '23 mars au 4 avril'],
    ['2026-12-12', '2027-01-03', '12 décembre 2026 au 3 janvier 2027'],
    ['2026-04-02', '2026-04-02', '2 avril'],
  ])('%s to %s is « %s »', (from, to, words) => {
    expect(plain(dayRange(from, to))).toBe(words);
  });
});

describe('when something happened', () => {
  it('gives the hour today, « hier » yesterday, the date before', () => {
    expect(plain(stamp('2026-11-24T16:40:00Z', '2026-11-24'))).toBe('17 h 40');
    expect(plain(stamp('2026-11-23T16:40:00Z', '2026-11-24'))).toBe('hier, 17 h 40');
    expect(plain(stamp('2026-11-03T08:00:00Z', '2026-11-24'))).toBe('3 novembre');
    expect(plain(stamp('2025-11-03T08:00:00Z', '2026-11-24'))).toBe('3 novembre 2025');
  });

  it('goes by the day of Paris: half past midnight is today', () => {
    expect(plain(stamp('2026-11-23T23:30:00Z', '2026-11-24'))).toBe('0 h 30');
  });

  it('says the exact moment of a seal', () => {
    expect(plain(exactMoment('2026-11-20T16:05:00Z'))).toBe('20 novembre 2026 à 17 h 05');
  });

  it('begins small inside a sentence, but leaves an acronym its capitals', () => {
    expect(['Présence notée', 'POE terminée', 'À la date prévue'].map(small)).toEqual([
      'présence notée',
      'POE terminée',
      'à la date prévue',
    ]);
  });
});
