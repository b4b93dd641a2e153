import { readDay } from './read-day';

describe('a day typed in a form', () => {
  it.each([
    ['1er juin 2026', '2026-06-01'],
    ['1 juin 2026', '2026-06-01'],
    ['lundi 1er juin 2026', '2026-06-01'],
    ['14 févr. 2026', '2026-02-14'],
    ['15 août 2026', '2026-08-15'],
    ['2026-06-01', '2026-06-01'],
    ['12/03/78', '1978-03-12'],
  ])('« %s » is understood', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it('has its day before its month, as in French', () => {
    expect(readDay('01/06/2026')).toBe('2026-06-01');
    expect(readDay('3.4.26')).toBe('2026-04-03');
  });

  it.each(['31 avril 2026', '2 jui 2026', '06/13/2026', 'demain', ''])('« %s » is no day', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});
