import { dayNumber } from '../../../words/civil-date';
import { counted } from '../../../words/numbers';
import type { TresseAction, TresseData, TresseLink } from '../tresse-data';
import { type Axis, axisOf } from './axis';
import { type Cord, cordsOf, type Cut, cutsOf } from './cords';
import type { Frame } from './curve';
import { holesOf, planksOf, type WeekState } from './deck';
import { placeKnots } from './knots';
import type { Box, PlacedLabel } from './labels';
import { type Badge, placeActionLabels, placeBadges } from './large-labels';
import { type MonthMark, monthMarks } from './months';
import { type PhaseMark, phaseMarks } from './phase-marks';
import { textWidth } from './text-width';

/** The heights of the large drawing, from the top. Pixels. */
export const LARGE = {
  months: 20,
  top: 30,
  lanes: [74, 146, 218] as const,
  deck: { y: 252, height: 15 },
  rail: 271,
  phases: { y: 282, line: 17, padding: 11 },
  thick: 12,
  margin: 6,
} as const;

const REACH = { near: 0.44, far: 0.27 };
const KNOT_HALF = 32;
const KNOT_GAP = 70;
const OPEN_LENGTH = 40;
const FLAG_HALF = 50;
const HOLE_FONT = 14;
const PHASE_FONT = 15;
const MONTH_FONT = 14;

/** A plank as a rectangle of the deck. */
export interface PlankBox {
  readonly x0: number;
  readonly x1: number;
  readonly state: WeekState;
}

/** A hole of the deck: its bracket, and its duration in words with a place of its own (or none when it is too narrow). */
export interface HoleBox {
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  readonly textX: number;
}

/** Everything the large drawing shows, placed. Pixels, origin at the top left. */
export interface LargeLayout {
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  readonly frame: Frame;
  readonly cords: readonly Cord[];
  readonly cuts: readonly Cut[];
  readonly badges: readonly Badge[];
  readonly labels: readonly PlacedLabel[];
  readonly months: readonly MonthMark[];
  readonly phases: readonly PhaseMark[];
  readonly planks: readonly PlankBox[];
  readonly holes: readonly HoleBox[];
  readonly today: number;
  readonly flag: { readonly from: number; readonly to: number };
}

/** Draws up the large, horizontal braid for a width in pixels (600 or more). */
export function largeLayout(data: TresseData, width: number): LargeLayout {
  const right = width - LARGE.margin;
  const axis = axisOf(data, LARGE.margin, right);
  const today = axis.x(dayNumber(data.today) + 0.5);
  const span = (action: TresseAction): { from: number; to: number } => ({
    from: axis.x(dayNumber(action.from)),
    to: axis.x(dayNumber(action.to ?? action.from) + 1),
  });
  const at = (link: TresseLink): number => axis.x(dayNumber(link.at) + 0.5);
  const knots = placeKnots(data, at, {
    half: KNOT_HALF,
    gap: KNOT_GAP,
    start: LARGE.margin,
    end: right,
    today,
  });
  const rules = { span, today, end: right, cap: LARGE.thick / 2, openLength: OPEN_LENGTH };
  const cords = cordsOf(data, knots, rules);
  const frame: Frame = { lanes: LARGE.lanes, knots, reach: REACH };
  const holes = holeBoxes(data, axis, right);
  const bounds: Box = { x0: LARGE.margin, y0: LARGE.top, x1: right, y1: LARGE.deck.y };
  const around = { data, frame, cords, today, bounds, span, taken: holes.flatMap(holeText) };
  const badges = placeBadges(around);
  const flagFrom = Math.min(Math.max(today - FLAG_HALF, 0), width - 2 * FLAG_HALF);
  const flag = { from: flagFrom, to: flagFrom + 2 * FLAG_HALF };
  const phases = phaseMarks(axis, dayNumber(data.today), PHASE_FONT);
  const lines = Math.max(1, ...phases.map((phase) => phase.lines.length));
  return {
    width,
    height: LARGE.phases.y + LARGE.phases.padding + lines * LARGE.phases.line + 2,
    axis,
    frame,
    cords,
    cuts: cutsOf(data, rules),
    badges,
    labels: placeActionLabels(around, badges),
    months: monthMarks(axis, { fontSize: MONTH_FONT, right, flag }),
    phases,
    planks: planksOf(data).map(({ from, to, state }) => ({ x0: axis.x(from), x1: axis.x(to), state })),
    holes,
    today,
    flag,
  };
}

function holeBoxes(data: TresseData, axis: Axis, right: number): HoleBox[] {
  return holesOf(data).map((hole) => {
    const [x0, x1] = [axis.x(hole.from), axis.x(hole.to)];
    const text = counted(hole.weeks, 'semaine');
    const half = textWidth(text, HOLE_FONT) / 2;
    return { x0, x1, text, textX: Math.min(Math.max((x0 + x1) / 2, LARGE.margin + half), right - half) };
  });
}

const holeText = (hole: HoleBox): Box[] => {
  const half = textWidth(hole.text, HOLE_FONT) / 2;
  return [{ x0: hole.textX - half, x1: hole.textX + half, y0: LARGE.deck.y - 19, y1: LARGE.deck.y - 4 }];
};
