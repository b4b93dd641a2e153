import type { Lane } from '../strands';
import type { Knot } from './knots';

/** A point of a drawing: position along time, position across the lanes. Pixels. */
export type Point = readonly [along: number, across: number];

/** Where the lanes lie and which knots bend them. */
export interface Frame {
  readonly lanes: readonly [number, number, number];
  readonly knots: readonly Knot[];
  /** How far a strand goes beyond the middle, as a share: between neighbours, and between the outer lanes. */
  readonly reach: { readonly near: number; readonly far: number };
}

/** Points on each side of a knot's centre: enough for a smooth curve, few enough for a light page. */
const SAMPLES = 14;

const bends = (knot: Knot, lane: Lane): boolean =>
  knot.source !== knot.target && (knot.source === lane || knot.target === lane);

/** Share of the way past the middle: the loop is flatter when the middle cord must pass through it. */
export function reachOf(frame: Frame, knot: Knot): number {
  return Math.abs(knot.source - knot.target) > 1 ? frame.reach.far : frame.reach.near;
}

/** Where a strand passes, across the lanes, at a position along time. */
export function acrossAt(frame: Frame, lane: Lane, along: number): number {
  const home = frame.lanes[lane];
  const knot = frame.knots.find(
    (candidate) => bends(candidate, lane) && Math.abs(along - candidate.centre) < candidate.half,
  );
  if (!knot) return home;
  const middle = (frame.lanes[knot.source] + frame.lanes[knot.target]) / 2;
  const u = (along - knot.centre) / knot.half;
  return middle + (home - middle) * (1 - ((1 + reachOf(frame, knot)) * (1 + Math.cos(Math.PI * u))) / 2);
}

/** The two positions along time where the strands of a knot cross. */
export function crossingsOf(frame: Frame, knot: Knot): readonly [number, number] {
  const u = Math.acos(2 / (1 + reachOf(frame, knot)) - 1) / Math.PI;
  return [knot.centre - u * knot.half, knot.centre + u * knot.half];
}

/**
 * A strand between two positions, as points. Straight outside knots; inside, always cut at the same places, so that a
 * stretch drawn again over a crossing falls exactly on the first.
 */
export function strandBetween(frame: Frame, lane: Lane, from: number, to: number): Point[] {
  const cuts = frame.knots
    .filter((knot) => bends(knot, lane))
    .flatMap((knot) =>
      Array.from({ length: 2 * SAMPLES + 1 }, (_, index) => knot.centre + knot.half * (index / SAMPLES - 1)),
    )
    .filter((along) => along > from && along < to);
  return [from, ...cuts, to].map((along) => [along, acrossAt(frame, lane, along)]);
}

/** Length of a line of points, in pixels. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((total, [x, y], index) => {
    const before = points[index - 1];
    return before ? total + Math.hypot(x - before[0], y - before[1]) : 0;
  }, 0);
}
