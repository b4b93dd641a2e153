import { dayNumber } from '../../../words/civil-date';
import type { TresseAction, TresseData, TresseLink } from '../tresse-data';
import { type Cord, cordsOf, type Cut, cutsOf } from './cords';
import type { Frame } from './curve';
import { placeKnots } from './knots';
import type { PhoneRow } from './phone-rows';

/** The widths of the phone drawing, from the left. Pixels. */
export const PHONE = {
  lanes: [20, 44, 68] as const,
  deck: 90,
  width: 100,
  thick: 10,
  row: 47,
} as const;

const REACH = { near: 0.44, far: 0.27 };
const KNOT_HALF = 22;
const OPEN_LENGTH = 20;
/** From the top of a row to the middle of its first line. */
const FIRST_LINE = 16;

/** Everything the phone drawing shows, placed. Pixels, origin at the top left. */
export interface PhoneLayout {
  readonly height: number;
  readonly frame: Frame;
  readonly cords: readonly Cord[];
  readonly cuts: readonly Cut[];
  readonly today: number;
  /** Stretches of the deck that are there, in the past. */
  readonly deck: readonly { readonly from: number; readonly to: number }[];
  readonly holes: readonly { readonly from: number; readonly to: number }[];
}

/** Draws up the vertical braid beside rows of the given heights (as measured on the page, PHONE.row by default). */
export function phoneLayout(
  data: TresseData,
  rows: readonly PhoneRow[],
  heights: readonly number[],
): PhoneLayout {
  const tops: number[] = [];
  let height = 0;
  rows.forEach((_, index) => {
    tops.push(height);
    height += heights[index] ?? PHONE.row;
  });
  const middle = (index: number): number => (tops[index] ?? 0) + (heights[index] ?? PHONE.row) / 2;
  const find = (test: (row: PhoneRow) => boolean): number => rows.findIndex(test);
  const todayRow = find((row) => row.kind === 'today');
  const today = middle(todayRow);
  const clock = clockOf(rows, tops, height);

  // An action just below the knot that made it possible begins in the knot: the cord must not look cut.
  const span = (action: TresseAction): { from: number; to: number } => {
    const row = find((candidate) => candidate.kind === 'action' && candidate.action.id === action.id);
    const made = rows[row - 1];
    const follows = made?.kind === 'knot' && made.link.toId === action.id;
    const from = follows ? middle(row - 1) : (tops[row] ?? 0) + FIRST_LINE - PHONE.thick / 2;
    const past = row < todayRow && action.state !== 'running';
    const to = clock(dayNumber(action.to ?? action.from) + 1);
    return { from, to: Math.max(from, past ? Math.min(to, today - PHONE.thick) : to) };
  };
  const at = (link: TresseLink): number =>
    middle(find((candidate) => candidate.kind === 'knot' && candidate.link.id === link.id));
  const knots = placeKnots(data, at, { half: KNOT_HALF, gap: 2 * KNOT_HALF, start: 0, end: height, today });
  const rules = { span, today, end: height, cap: PHONE.thick / 2, openLength: OPEN_LENGTH };
  const holes = rows.flatMap((row, index) =>
    row.kind === 'hole'
      ? [{ from: (tops[index] ?? 0) + 3, to: (tops[index] ?? 0) + (heights[index] ?? PHONE.row) - 5 }]
      : [],
  );
  return {
    height,
    frame: { lanes: PHONE.lanes, knots, reach: REACH },
    cords: cordsOf(data, knots, rules),
    cuts: cutsOf(data, rules),
    today,
    deck: between(6, today + 14, holes),
    holes,
  };
}

/** Where a moment falls between rows that are not in proportion to time: straight from one fact's row to the next. */
function clockOf(
  rows: readonly PhoneRow[],
  tops: readonly number[],
  height: number,
): (day: number) => number {
  const marks = rows.map((row, index) => ({ day: dayNumber(row.at), y: (tops[index] ?? 0) + FIRST_LINE }));
  return (day) => {
    const before = marks.findLast((mark) => mark.day <= day);
    const after = marks.find((mark) => mark.day > day && mark.y > (before?.y ?? 0));
    if (!before) return 0;
    if (!after) return Math.min(height - 8, before.y + PHONE.row / 2);
    return before.y + ((day - before.day) / (after.day - before.day)) * (after.y - before.y);
  };
}

/** What is left of a stretch once holes are taken out. */
function between(
  from: number,
  to: number,
  holes: readonly { readonly from: number; readonly to: number }[],
): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let at = from;
  for (const hole of holes) {
    if (hole.from > at) pieces.push({ from: at, to: hole.from });
    at = Math.max(at, hole.to);
  }
  if (to > at) pieces.push({ from: at, to });
  return pieces;
}
