import { typedDay } from './typed-day';

describe('a day as somebody types it', () => {
  it.each([
    ['22/12/2026', '2026-12-22'],
    ['3.2.2027', '2027-02-03'],
    ['1er mars 2027', '2027-03-01'],
    ['22 décembre 2026', '2026-12-22'],
    ['mardi 22 décembre 2026', '2026-12-22'],
    ['14 juillet 2027', '2027-07-14'],
    ['5 août 2027', '2027-08-05'],
    ['2026-11-22', '2026-11-22'],
  ])('reads « %s »', (typed, day) => expect(typedDay(typed)).toBe(day));

  it.each(['', 'demain', '31/02/2027', '12 brumaire 2027', '2026-13-01'])('refuses « %s »', (typed) =>
    expect(typedDay(typed)).toBeNull(),
  );
});
