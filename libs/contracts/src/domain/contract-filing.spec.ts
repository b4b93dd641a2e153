import { filingDeadlines } from './contract-filing';

const started = { startsOn: '2026-09-28', filedOn: null };

describe('the deposit of a contract with the OPCO', () => {
  it('is due five calendar days after the start, with the article that says so', () => {
    expect(filingDeadlines(started, '2026-10-03')).toMatchObject({
      dueOn: '2026-10-03',
      dueSource: expect.stringContaining('D6325-1') as string,
      late: false,
    });
  });

  it('is late from the sixth day on, until it is sent', () => {
    expect(filingDeadlines(started, '2026-10-04').late).toBe(true);
    expect(filingDeadlines({ ...started, filedOn: '2026-10-06' }, '2026-10-07').late).toBe(false);
  });

  it('leaves the OPCO twenty days to answer, counted from the day it was sent', () => {
    expect(filingDeadlines(started, '2026-10-01').answerDueOn).toBeNull();
    expect(filingDeadlines({ ...started, filedOn: '2026-10-02' }, '2026-10-05')).toMatchObject({
      answerDueOn: '2026-10-22',
      answerSource: expect.stringContaining('D6325-2') as string,
    });
  });
});
