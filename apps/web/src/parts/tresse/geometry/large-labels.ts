import { dayNumber } from '../../../words/civil-date';
import { laneOf } from '../strands';
import type { TresseAction, TresseData } from '../tresse-data';
import type { Cord } from './cords';
import { type Frame, strandBetween } from './curve';
import type { Knot } from './knots';
import { type Box, overlaps, placeLabels, type PlacedLabel } from './labels';
import { textWidth } from './text-width';

/** Everything the words of a large braid must keep clear of. */
interface Surroundings {
  readonly data: TresseData;
  readonly frame: Frame;
  readonly cords: readonly Cord[];
  readonly today: number;
  readonly bounds: Box;
  /** Where an action's first day begins, and its last day ends. */
  readonly span: (action: TresseAction) => { readonly from: number; readonly to: number };
  /** Already written: durations of holes. */
  readonly taken: readonly Box[];
}

/** A knot's number, beside it. */
export interface Badge {
  readonly knot: Knot;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Half its width: a « 2-3 » is wider than a « 2 ». */
  readonly halfWidth: number;
}

export const LABEL_SIZE = 14.5;
export const BADGE_RADIUS = 10.5;
const CORD_MARGIN = 8;
const STEP = 6;

/** Squares along the bent part of every cord: a straight cord never meets a label, which stands beside it. */
function loopBoxes({ frame, cords }: Surroundings): Box[] {
  return cords.flatMap((cord) =>
    strandBetween(frame, cord.lane, cord.from, cord.to)
      .filter(([, y]) => y !== frame.lanes[cord.lane])
      .map(([x, y]) => ({
        x0: x - CORD_MARGIN,
        y0: y - CORD_MARGIN,
        x1: x + CORD_MARGIN,
        y1: y + CORD_MARGIN,
      })),
  );
}

const laneBoxes = ({ frame, cords }: Surroundings): Box[] =>
  cords.map(({ lane, from, to }) => ({
    x0: from - 6,
    y0: frame.lanes[lane] - CORD_MARGIN,
    x1: to + 6,
    y1: frame.lanes[lane] + CORD_MARGIN,
  }));

const todayBox = ({ today, bounds }: Surroundings): Box => ({
  x0: today - 5,
  y0: bounds.y0,
  x1: today + 5,
  y1: bounds.y1,
});

/** Puts each knot's number beside its loop: at the right if it is free there, else at the left, else on the loop's edge. */
export function placeBadges(around: Surroundings): Badge[] {
  const obstacles = [...loopBoxes(around), ...laneBoxes(around), todayBox(around)];
  const badges: Badge[] = [];
  for (const knot of around.frame.knots) {
    const text = knot.numbers.join('-');
    const halfWidth = BADGE_RADIUS + (text.length > 1 ? (text.length - 1) * 4 : 0);
    const middle = (around.frame.lanes[knot.source] + around.frame.lanes[knot.target]) / 2;
    const far = Math.abs(knot.source - knot.target) > 1;
    const rows = far
      ? [middle - 32, middle + 32]
      : knot.source === knot.target
        ? [middle - 24]
        : [middle + 2];
    const reach = knot.source === knot.target ? 0 : knot.half + halfWidth - 8;
    const spots = [reach, -reach, reach + 10, -reach - 10].flatMap((shift) =>
      rows.map((y) => ({ x: knot.centre + shift, y })),
    );
    const boxOf = (spot: { x: number; y: number }): Box => ({
      x0: spot.x - halfWidth,
      y0: spot.y - BADGE_RADIUS,
      x1: spot.x + halfWidth,
      y1: spot.y + BADGE_RADIUS,
    });
    const taken = [...obstacles, ...badges.map((badge) => boxOf(badge))];
    const spot =
      spots.find((candidate) => !taken.some((box) => overlaps(shrunk(boxOf(candidate)), box))) ?? spots[0];
    if (spot) badges.push({ knot, ...spot, text, halfWidth });
  }
  return badges;
}

/** A round badge leaves its corners free. */
const shrunk = (box: Box): Box => ({ x0: box.x0 + 4, y0: box.y0 + 4, x1: box.x1 - 4, y1: box.y1 - 4 });

/** Above the cord; below for the bottom lane; the other side when the first is taken. Baselines are 12 under the top. */
function rowsOf(action: TresseAction, frame: Frame): { y0: number; y1: number }[] {
  const lane = frame.lanes[laneOf(action.kind)];
  const above = { y0: lane - 27, y1: lane - 11 };
  const below = { y0: lane + 15, y1: lane + 31 };
  return action.kind === 'work_situation' ? [below, above] : [above, below];
}

/**
 * The places along its action where a label may begin: inside first, then overhanging the end by half at most. A label
 * longer than its action may also begin before it, as long as it still stands over it.
 */
function startsOf(from: number, to: number, width: number): number[] {
  const every = (first: number, last: number): number[] =>
    Array.from(
      { length: Math.max(0, Math.floor((last - first) / STEP)) },
      (_, index) => first + (index + 1) * STEP,
    );
  const starts = [from, ...every(from, to - width / 2)];
  if (to - from >= width) return starts;
  return [...starts, (from + to - width) / 2, to - width, ...every(to - width, from)];
}

/** The whole label, then shorter and shorter beginnings: « Verrerie du Clignon », « Verrerie… ». */
export function shorterLabels(label: string): string[] {
  const words = label.split(' ');
  const beginnings = words
    .map((_, index) => words.slice(0, words.length - 1 - index))
    .filter((kept) => kept.length > 0);
  return [
    label,
    ...beginnings
      .filter((kept) => (kept.at(-1) ?? '').length > 2)
      .map((kept) => `${kept.join(' ').replace(/,$/, '')}…`),
  ];
}

/** What runs today matters most, then what is to come, then the most recent. */
const urgency = (action: TresseAction): number =>
  action.state === 'running' ? 0 : action.state === 'planned' ? 1 : 2;

/** Finds a place for the name of each action. */
export function placeActionLabels(around: Surroundings, badges: readonly Badge[]): PlacedLabel[] {
  const { data, frame, bounds } = around;
  const obstacles = [
    ...loopBoxes(around),
    todayBox(around),
    ...around.taken,
    ...badges.map((badge) => ({
      x0: badge.x - badge.halfWidth - 2,
      y0: badge.y - BADGE_RADIUS - 2,
      x1: badge.x + badge.halfWidth + 2,
      y1: badge.y + BADGE_RADIUS + 2,
    })),
  ];
  const wishes = data.actions
    .toSorted((a, b) => urgency(a) - urgency(b) || dayNumber(b.from) - dayNumber(a.from))
    .map((action) => {
      const { from, to } = around.span(action);
      const rows = rowsOf(action, frame);
      const spots = shorterLabels(action.label).flatMap((text) => {
        const width = textWidth(text, LABEL_SIZE);
        const starts = startsOf(from, Math.min(to, bounds.x1), width);
        return starts.flatMap((x0) => rows.map((row) => ({ text, x0, x1: x0 + width, ...row })));
      });
      return { id: action.id, spots };
    });
  return placeLabels(wishes, obstacles, bounds);
}
