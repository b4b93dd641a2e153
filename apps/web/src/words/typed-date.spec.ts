import { typedDate } from './typed-date';

describe('a day typed in a field', () => {
  it.each([
    ['3/12/2026', '2026-12-03'],
    ['22/11/2026', '2026-11-22'],
    ['22-11-2026', '2026-11-22'],
    ['03.12.26', '2026-12-03'],
    ['3 décembre 2026', '2026-12-03'],
    ['1er mai 2027', '2027-05-01'],
    ['8 juil. 2027', '2027-07-08'],
    ['30 juin 2027', '2027-06-30'],
    ['mardi 22 décembre 2026', '2026-12-22'],
    ['  2 AOÛT 2027 ', '2027-08-02'],
    ['2026-12-03', '2026-12-03'],
  ])('« %s » is read with the day before the month', (typed, day) => {
    expect(typedDate(typed)).toBe(day);
  });

  it.each(['', '31/02/2027', '12/25/2026', 'demain', '3 jui 2027', '2026'])('« %s » is no day', (typed) => {
    expect(typedDate(typed)).toBeNull();
  });
});
