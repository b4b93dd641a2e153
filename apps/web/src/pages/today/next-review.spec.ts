import { nextReview } from './next-review';

const review = (month: number, writtenAt: string | null = null) => ({ month, writtenAt });

describe('the review that is expected next', () => {
  it('is the first that nobody has written, also when a later one is', () => {
    expect(nextReview([review(1, '2026-05-02'), review(3), review(6)])?.month).toBe(3);
    expect(nextReview([review(6), review(3, '2026-07-01'), review(1)])?.month).toBe(1);
  });

  it('is none when all are written', () => {
    expect(nextReview([review(1, '2026-05-02')])).toBeUndefined();
  });
});
