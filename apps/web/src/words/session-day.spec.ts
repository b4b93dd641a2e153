import { sessionDay } from './session-day';

const session = { startsOn: '2026-11-09', endsOn: '2026-12-18' };

describe('the day whose presences are noted first', () => {
  it('is today on a working day', () => {
    expect(sessionDay(session, '2026-11-26')).toBe('2026-11-26');
  });

  it('is the Friday before on a Saturday or a Sunday', () => {
    expect(sessionDay(session, '2026-11-28')).toBe('2026-11-27');
    expect(sessionDay(session, '2026-11-29')).toBe('2026-11-27');
  });

  it('is the first day before the session, the last one after it', () => {
    expect(sessionDay(session, '2026-10-01')).toBe('2026-11-09');
    expect(sessionDay(session, '2027-01-05')).toBe('2026-12-18');
  });

  it('never comes before a session that starts on a weekend', () => {
    expect(sessionDay({ startsOn: '2026-11-28', endsOn: '2026-12-18' }, '2026-11-28')).toBe('2026-11-28');
  });
});
