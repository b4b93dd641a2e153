import type { Lane } from '../strands';
import { acrossAt, crossingsOf, type Frame, lengthOf, strandBetween } from './curve';
import type { Knot } from './knots';

const knotOf = (source: Lane, target: Lane): Knot => ({
  centre: 100,
  half: 32,
  source,
  target,
  numbers: [1],
  planned: false,
});
const frameOf = (source: Lane, target: Lane): Frame => ({
  lanes: [74, 146, 218],
  knots: [knotOf(source, target)],
  reach: { near: 0.44, far: 0.27 },
});
const neighbours = frameOf(0, 1);
const outer = frameOf(0, 2);

describe('the loop of a knot', () => {
  it('leaves the lanes 32 px before the date and comes back 32 px after', () => {
    for (const along of [67, 68, 132, 133]) {
      expect(acrossAt(neighbours, 0, along)).toBeCloseTo(74, 6);
      expect(acrossAt(neighbours, 1, along)).toBeCloseTo(146, 6);
    }
  });

  it('goes past the middle by the share of its kind: further between neighbours than between outer lanes', () => {
    expect(acrossAt(neighbours, 0, 100)).toBeCloseTo(110 + 0.44 * 36, 6);
    expect(acrossAt(outer, 0, 100)).toBeCloseTo(146 + 0.27 * 72, 6);
  });

  it('crosses exactly where both strands meet, on each side of the date', () => {
    for (const frame of [neighbours, outer]) {
      const knot = frame.knots[0] as Knot;
      const [first, second] = crossingsOf(frame, knot);
      expect(first).toBeGreaterThan(68);
      expect(second).toBeCloseTo(200 - first, 6);
      for (const at of [first, second])
        expect(acrossAt(frame, knot.source, at)).toBeCloseTo(acrossAt(frame, knot.target, at), 6);
    }
  });

  it('lets the middle cord pass straight between the outer lanes', () => {
    expect(strandBetween(outer, 1, 60, 140)).toEqual([
      [60, 146],
      [140, 146],
    ]);
  });

  it('does not bend a strand that follows itself', () => {
    expect(strandBetween(frameOf(1, 1), 1, 60, 140)).toEqual([
      [60, 146],
      [140, 146],
    ]);
  });
});

describe('a strand as points', () => {
  it('draws a stretch again exactly over the whole: its points are among those of the whole', () => {
    const whole = strandBetween(neighbours, 0, 0, 200).map(String);
    const inside = strandBetween(neighbours, 0, 80, 95).slice(1, -1).map(String);
    expect(inside.length).toBeGreaterThan(3);
    for (const point of inside) expect(whole).toContain(point);
  });

  it('measures a bent strand longer than a straight one', () => {
    expect(lengthOf(strandBetween(neighbours, 2, 0, 200))).toBe(200);
    expect(lengthOf(strandBetween(neighbours, 0, 0, 200))).toBeGreaterThan(240);
  });
});
