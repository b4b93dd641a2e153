import { dayNumber } from '../../../words/civil-date';
import { type Lane, laneOf } from '../strands';
import type { TresseData, TresseLink } from '../tresse-data';

/** One knot to draw: one link, or several that would be too close. Positions along the main axis, in pixels. */
export interface Knot {
  readonly centre: number;
  readonly half: number;
  /** Over at the first crossing, under at the second. Equal to `target` when a strand follows itself: no loop. */
  readonly source: Lane;
  readonly target: Lane;
  /** Numbers of its links in the order of their dates, from 1. */
  readonly numbers: readonly number[];
  readonly planned: boolean;
}

interface KnotRules {
  /** Each strand leaves its lane over this length on each side of the date. */
  readonly half: number;
  /** Two knots closer than this become one. */
  readonly gap: number;
  readonly start: number;
  readonly end: number;
  readonly today: number;
}

/** Links in the order of their dates, with their number. */
export function numberedLinks(data: TresseData): { readonly number: number; readonly link: TresseLink }[] {
  return data.links
    .toSorted((a, b) => dayNumber(a.at) - dayNumber(b.at))
    .map((link, index) => ({ number: index + 1, link }));
}

/** A link still to come: said so, or dated after today. */
export function isPlanned(link: TresseLink, data: TresseData): boolean {
  return link.planned || dayNumber(link.at) > dayNumber(data.today);
}

/** Keeps a knot on its own side of today and inside the drawing: what is done never reaches into what is to come. */
function keptInside(centre: number, planned: boolean, rules: KnotRules): number {
  const margin = rules.half + 3;
  const low = planned ? Math.max(rules.start, rules.today) + margin : rules.start + rules.half;
  const high = planned ? rules.end - rules.half : Math.min(rules.end, rules.today) - margin;
  return low <= high ? Math.min(high, Math.max(low, centre)) : centre;
}

/** Places the knots of a braid, given where each link's date falls; merges those that are too close. */
export function placeKnots(data: TresseData, at: (link: TresseLink) => number, rules: KnotRules): Knot[] {
  let knots = numberedLinks(data).map(({ number, link }): Knot => {
    const planned = isPlanned(link, data);
    return {
      centre: keptInside(at(link), planned, rules),
      half: rules.half,
      source: laneOf(link.fromKind),
      target: laneOf(link.toKind),
      numbers: [number],
      planned,
    };
  });
  knots.sort((a, b) => a.centre - b.centre);
  for (let near = tooClose(knots, rules.gap); near >= 0; near = tooClose(knots, rules.gap)) {
    const merged = merge(knots[near] as Knot, knots[near + 1] as Knot);
    knots = [...knots.slice(0, near), merged, ...knots.slice(near + 2)];
  }
  return knots;
}

function tooClose(knots: readonly Knot[], gap: number): number {
  return knots.findIndex((knot, index) => {
    const next = knots[index + 1];
    return next !== undefined && next.centre - knot.centre < gap;
  });
}

/** Two knots as one: every strand of either takes part, the first source still passes over first. */
function merge(a: Knot, b: Knot): Knot {
  const lanes = [...new Set([a.source, a.target, b.source, b.target])].sort();
  const low = lanes[0] ?? a.source;
  const high = lanes.at(-1) ?? a.target;
  const weight = a.numbers.length / (a.numbers.length + b.numbers.length);
  return {
    centre: a.centre * weight + b.centre * (1 - weight),
    half: a.half,
    source: a.source === high ? high : low,
    target: a.source === high ? low : high,
    numbers: [...a.numbers, ...b.numbers].sort((x, y) => x - y),
    planned: a.planned && b.planned,
  };
}
