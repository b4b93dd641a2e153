import { dayNumber } from '../../../words/civil-date';
import { crowded, sandrine, yohann } from '../sample-journeys';
import { axisOf, MIN_PHASE } from './axis';

const axis = axisOf(sandrine, 6, 1160);
const widthOf = (n: number): number => {
  const stretch = axis.stretches.find(({ phase }) => phase?.n === n);
  return (stretch?.x1 ?? 0) - (stretch?.x0 ?? 0);
};

describe('the axis of a braid', () => {
  it('leaves no phase under 72 px, however short', () => {
    for (const stretch of axis.stretches) expect(stretch.x1 - stretch.x0).toBeGreaterThanOrEqual(MIN_PHASE);
  });

  it('fills the room exactly, phase after phase', () => {
    expect(axis.stretches[0]?.x0).toBe(6);
    expect(axis.stretches.at(-1)?.x1).toBeCloseTo(1160, 6);
    axis.stretches.slice(1).forEach((stretch, index) => expect(stretch.x0).toBe(axis.stretches[index]?.x1));
  });

  it('is linear inside a phase', () => {
    const [a, b, c] = ['2026-07-01', '2026-08-01', '2026-09-01'].map((day) => axis.x(dayNumber(day)));
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 6);
  });

  it('gives more room to a year of contract than to a fortnight, but not in proportion', () => {
    expect(widthOf(5)).toBeGreaterThan(2 * widthOf(4));
    expect(widthOf(5)).toBeLessThan((365 / 14) * widthOf(4));
  });

  it('gives less room to what is only expected: the year that follows the contract', () => {
    expect(widthOf(7)).toBeLessThan(widthOf(5) / 2);
  });

  it('shares the room evenly when there is not enough for 72 px each', () => {
    const narrow = axisOf(sandrine, 0, 420).stretches.map((stretch) => stretch.x1 - stretch.x0);
    for (const width of narrow) expect(width).toBeCloseTo(60, 6);
  });

  it('shows four whole weeks from this week on when nothing says how the journey goes on', () => {
    expect(axisOf(crowded, 0, 1000).end).toBe(dayNumber('2026-12-21'));
  });

  it('goes as far as the last planned action', () => {
    const data = {
      ...yohann,
      actions: yohann.actions.slice(3).map((action) => ({ ...action, to: '2027-02-28' })),
    };
    expect(axisOf(data, 0, 1000).end).toBe(dayNumber('2027-03-01'));
  });

  it('draws a journey that has no phase yet', () => {
    const { stretches } = axisOf({ ...yohann, phases: [] }, 0, 500);
    expect(stretches).toHaveLength(1);
    expect(stretches[0]).toMatchObject({ from: dayNumber('2026-09-10'), x0: 0, x1: 500 });
  });

  it('keeps days outside the journey at its ends', () => {
    expect(axis.x(dayNumber('2020-01-01'))).toBe(6);
    expect(axis.x(dayNumber('2040-01-01'))).toBeCloseTo(1160, 6);
  });
});
