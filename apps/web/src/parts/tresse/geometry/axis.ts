import { dayNumber, mondayOf } from '../../../words/civil-date';
import type { TresseData, TressePhase } from '../tresse-data';

/** A phase as a stretch of the axis. Days are numbers since 1970; `to` is the day after the last. */
export interface Stretch {
  readonly phase: TressePhase | undefined;
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

/** Time along the drawing: linear inside a phase, each phase with a readable width. */
export interface Axis {
  readonly start: number;
  readonly end: number;
  readonly stretches: readonly Stretch[];
  /** Position of the beginning of a day; days outside are brought back to the nearest end. */
  readonly x: (day: number) => number;
}

/** A three-week phase must stay readable beside a year. Pixels. */
export const MIN_PHASE = 72;
/** What an open journey shows from this week's Monday on: four whole weeks. Days. */
const HORIZON = 28;

/** First and last moments the drawing must hold: start of a day, and day after the last. */
export function extentOf(data: TresseData): { start: number; end: number } {
  const today = dayNumber(data.today);
  const starts = [...data.phases, ...data.actions].map((span) => dayNumber(span.from));
  const ends = [...data.phases, ...data.actions].map((span) => dayNumber(span.to ?? span.from) + 1);
  const open = data.phases.every((phase) => dayNumber(phase.to ?? data.today) <= today);
  const links = data.links.map((link) => dayNumber(link.at) + 1);
  return {
    start: Math.min(today, ...starts),
    end: Math.max(open ? mondayOf(today) + HORIZON : today + 1, ...ends, ...links),
  };
}

/** Phases in order, each until the next begins; the first from the very start, the last to the very end. */
export function spansOf(data: TresseData): { phase: TressePhase | undefined; from: number; to: number }[] {
  const { start, end } = extentOf(data);
  const phases = data.phases.toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from) || a.n - b.n);
  if (phases.length === 0) return [{ phase: undefined, from: start, to: end }];
  return phases.map((phase, index) => {
    const next = phases[index + 1];
    return {
      phase,
      from: index === 0 ? start : dayNumber(phase.from),
      to: next ? dayNumber(next.from) : end,
    };
  });
}

/**
 * How much room a phase asks for: its length, flattened (a year is not fifty times a week), less when it is only
 * expected, more for each action that begins there and each knot.
 */
function weightOf(span: { from: number; to: number }, data: TresseData): number {
  const inside = (day: number): boolean => day >= span.from && day < span.to;
  const begun = data.actions.filter((action) => inside(dayNumber(action.from))).length;
  const knots = data.links.filter((link) => inside(dayNumber(link.at))).length;
  const expected = span.from > dayNumber(data.today) ? 0.15 : 1;
  return Math.max(1, span.to - span.from) ** 0.6 * expected + 1.5 * begun + 4 * knots;
}

/** Lays the axis of a drawing between two positions in pixels. */
export function axisOf(data: TresseData, x0: number, x1: number): Axis {
  const spans = spansOf(data);
  const room = x1 - x0;
  const minimum = Math.min(MIN_PHASE, room / spans.length);
  const weights = spans.map((span) => weightOf(span, data));
  const shared = room - minimum * spans.length;
  let at = x0;
  const stretches = spans.map((span, index) => {
    const width = minimum + (shared * (weights[index] ?? 0)) / sum(weights);
    const stretch = { ...span, x0: at, x1: at + width };
    at += width;
    return stretch;
  });
  return axisFrom(stretches);
}

/** An axis from stretches already laid side by side. */
export function axisFrom(stretches: readonly Stretch[]): Axis {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) throw new RangeError('an axis has at least one stretch');
  const x = (day: number): number => {
    const inside = stretches.find((stretch) => day < stretch.to) ?? last;
    const share = inside.to === inside.from ? 0 : (day - inside.from) / (inside.to - inside.from);
    return inside.x0 + Math.min(1, Math.max(0, share)) * (inside.x1 - inside.x0);
  };
  return { start: first.from, end: last.to, stretches, x };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
