import { rightOnSheet, sealedAt } from './attendance-seal';

describe('a sheet of presence', () => {
  it('is sealed two days after its half-day, in the hours of Paris', () => {
    expect(sealedAt('2026-03-16', 'morning')).toBe('2026-03-18T11:30:00.000Z');
    expect(sealedAt('2026-07-01', 'afternoon')).toBe('2026-07-03T16:00:00.000Z');
  });

  it.each([
    ['trainer', false, 'fill'],
    ['trainer', true, 'none'],
    ['coordinator', false, 'fill'],
    ['coordinator', true, 'correct'],
    ['director', false, 'none'],
    ['director', true, 'correct'],
    ['referent', false, 'none'],
    ['advisor', false, 'none'],
  ])('is open to a %s, sealed %s: %s', (role, sealed, right) => {
    expect(rightOnSheet(role, sealed)).toBe(right);
  });
});
