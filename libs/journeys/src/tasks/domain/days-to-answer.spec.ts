import { daysToAnswer } from './days-to-answer';

describe('the days left to answer a referral of Friday 13 November', () => {
  it.each([
    ['2026-11-13', 5],
    ['2026-11-16', 4],
    ['2026-11-20', 0],
    ['2026-11-21', -1],
    ['2026-11-22', -2],
  ])('on %s are %d: working days until the last one, then every day that passes', (today, days) => {
    expect(daysToAnswer('2026-11-13', today)).toBe(days);
  });
});
