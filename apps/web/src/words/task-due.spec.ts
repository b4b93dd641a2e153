import { dueOf } from './task-due';

describe('when a task is due', () => {
  it('has an hour when it falls within the working day', () => {
    expect(dueOf('2026-11-24T08:30:00Z')).toEqual({ day: '2026-11-24', time: '09:30' });
  });

  it('is a day only at its end or in the night', () => {
    expect(dueOf('2026-11-24T22:59:00Z')).toEqual({ day: '2026-11-24' });
    expect(dueOf('2026-11-24T17:00:00Z')).toEqual({ day: '2026-11-24' });
  });

  it('is the day of Paris, not of Greenwich', () => {
    expect(dueOf('2026-11-24T23:30:00Z')).toEqual({ day: '2026-11-25' });
  });
});
