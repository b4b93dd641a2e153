import { dayNumber } from '../../../words/civil-date';
import type { TresseAction, TresseData, TresseLink } from '../tresse-data';
import { axisFrom, type Axis, spansOf } from './axis';
import { type Cord, cordsOf, type Cut, cutsOf } from './cords';
import type { Frame } from './curve';
import { holesOf } from './deck';
import { placeKnots } from './knots';

/** The heights of the small drawing, from the top. Pixels. */
export const SMALL = { height: 28, lanes: [5, 13, 21] as const, thick: 3.6, margin: 3, deck: 27 } as const;

/**
 * Share of the width of each of the seven phases, the same for everyone: two small braids in a list compare at a glance,
 * and how far a person has come shows without reading.
 */
const SHARES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 1.5, 4: 1, 5: 2, 6: 0.75, 7: 0.75 };
const REACH = { near: 0.6, far: 0.37 };
const KNOT_HALF = 9;

/** Everything the small drawing shows, placed. Pixels, origin at the top left. */
export interface SmallLayout {
  readonly width: number;
  readonly frame: Frame;
  readonly cords: readonly Cord[];
  readonly cuts: readonly Cut[];
  readonly today: number;
  readonly deck: readonly { readonly from: number; readonly to: number }[];
  readonly holes: readonly { readonly from: number; readonly to: number }[];
}

/** Phases known so far on their share of the width; those to come keep their empty place. */
function smallAxis(data: TresseData, width: number): Axis {
  const whole = Object.values(SHARES).reduce((total, share) => total + share, 0);
  const unit = (width - 2 * SMALL.margin) / whole;
  const before = (n: number): number =>
    Object.entries(SHARES).reduce((total, [phase, share]) => (Number(phase) < n ? total + share : total), 0);
  let at: number = SMALL.margin;
  return axisFrom(
    spansOf(data).map((span) => {
      const n = span.phase?.n ?? 1;
      const x1 = SMALL.margin + (before(n) + (SHARES[n] ?? 1)) * unit;
      const stretch = { ...span, x0: at, x1: Math.max(at, x1) };
      at = stretch.x1;
      return stretch;
    }),
  );
}

/** Draws up the small braid of a list (132 px wide) or of a card (124). */
export function smallLayout(data: TresseData, width: number): SmallLayout {
  const axis = smallAxis(data, width);
  const today = axis.x(dayNumber(data.today) + 0.5);
  const [start, end] = [SMALL.margin, width - SMALL.margin];
  const span = (action: TresseAction): { from: number; to: number } => ({
    from: axis.x(dayNumber(action.from)),
    to: axis.x(dayNumber(action.to ?? action.from) + 1),
  });
  const at = (link: TresseLink): number => axis.x(dayNumber(link.at) + 0.5);
  const knots = placeKnots(data, at, { half: KNOT_HALF, gap: 2 * KNOT_HALF + 2, start, end, today });
  const rules = { span, today, end, cap: 0, openLength: 10 };
  const holes = holesOf(data).map((hole) => ({ from: axis.x(hole.from), to: axis.x(hole.to) }));
  const deck: { from: number; to: number }[] = [];
  let from: number = start;
  for (const hole of [...holes, { from: today, to: today }]) {
    if (hole.from > from) deck.push({ from, to: hole.from });
    from = Math.max(from, hole.to);
  }
  return {
    width,
    frame: { lanes: SMALL.lanes, knots, reach: REACH },
    cords: cordsOf(data, knots, rules),
    cuts: cutsOf(data, rules),
    today,
    deck,
    holes,
  };
}
