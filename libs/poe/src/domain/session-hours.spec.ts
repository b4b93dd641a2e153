import * as fc from 'fast-check';
import { POE_HOUR_LIMITS, type HourLimits } from './hour-limits';
import { judgeHours } from './session-hours';

describe('the hours of a POE', () => {
  it.each([
    [400, 133, 'passes'],
    [401, 0, 'session_hours_over_limit'],
    [210, 70, 'passes'],
    [210, 71, 'session_company_share_over_limit'],
    [200, 66, 'passes'],
    [200, 67, 'session_company_share_over_limit'],
  ])('%i in all, %i of them in company: %s', (total, inCompany, expected) => {
    expect(judgeHours('2026-03-02', total, inCompany).refusal?.code ?? 'passes').toBe(expected);
  });

  it('never let more than a third be spent in company', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (total, inCompany) => {
        const passes = judgeHours('2026-03-02', total, inCompany).refusal === null;
        expect(passes).toBe(inCompany / total <= 1 / 3 + Number.EPSILON);
      }),
    );
  });

  it('are only warned about by a rule that is to be verified', () => {
    const unsure: HourLimits[] = POE_HOUR_LIMITS.map((limits) => ({ ...limits, confidence: 'C' }));
    const verdict = judgeHours('2026-03-02', 500, 0, unsure);
    expect(verdict.refusal).toBeNull();
    expect(verdict.warning?.code).toBe('session_hours_over_limit');
  });

  it('follow the line of the day the session starts', () => {
    const table: HourLimits[] = [
      ...POE_HOUR_LIMITS,
      { ...(POE_HOUR_LIMITS[0] as HourLimits), from: '2027-01-01', totalHours: 450 },
    ];
    expect(judgeHours('2026-12-31', 420, 0, table).refusal?.code).toBe('session_hours_over_limit');
    expect(judgeHours('2027-01-01', 420, 0, table).refusal).toBeNull();
    expect(judgeHours('2010-01-01', 900, 900, table)).toEqual({ refusal: null, warning: null, limits: null });
  });
});
