import { dayNumber } from '../../../words/civil-date';
import { type Lane, LANES, laneOf } from '../strands';
import type { TresseAction, TresseData } from '../tresse-data';
import type { Knot } from './knots';

/** A stretch of cord: full where somebody acted, hollow where it is planned. */
export interface Cord {
  readonly lane: Lane;
  readonly tone: 'done' | 'planned';
  readonly from: number;
  readonly to: number;
  /** round: the end of an action; flat: cut at today, or interrupted; the ends lie outside `from` and `to`. */
  readonly startEnd: 'round' | 'flat';
  readonly endEnd: 'round' | 'flat';
  readonly actionIds: readonly string[];
}

/** Where an action was interrupted. */
export interface Cut {
  readonly lane: Lane;
  readonly at: number;
}

interface CordRules {
  /** Where an action's first day begins, and its last day ends, along the axis. */
  readonly span: (action: TresseAction) => { readonly from: number; readonly to: number };
  readonly today: number;
  readonly end: number;
  /** Half the thickness of a cord: what a round end adds. */
  readonly cap: number;
  /** What is shown of an action that runs with no known end. */
  readonly openLength: number;
}

/** A one-day action is this long, plus its round ends. */
const SHORTEST = 5;

/** The body of a cord between two positions, its round ends kept inside; never shorter than a one-day action. */
function body(from: number, to: number, cap: number): { from: number; to: number } {
  if (to - from - 2 * cap >= SHORTEST) return { from: from + cap, to: to - cap };
  const middle = (from + to) / 2;
  return { from: middle - SHORTEST / 2, to: middle + SHORTEST / 2 };
}

function cordsOfAction(action: TresseAction, rules: CordRules): Cord[] {
  const lane = laneOf(action.kind);
  const { from, to } = rules.span(action);
  const whole = body(from, to, rules.cap);
  const cord = (part: Partial<Cord>): Cord => ({
    lane,
    tone: 'done',
    ...whole,
    startEnd: 'round',
    endEnd: 'round',
    actionIds: [action.id],
    ...part,
  });
  if (action.state === 'planned') return [cord({ tone: 'planned' })];
  if (action.state === 'interrupted') return [cord({ to: Math.max(to, whole.to), endEnd: 'flat' })];
  if (action.state === 'done') return [cord({})];
  const begun = Math.min(whole.from, rules.today);
  const done = cord({ from: begun, to: rules.today, endEnd: 'flat' });
  if (action.to === null) {
    const open = Math.min(rules.today + rules.openLength, rules.end);
    return [done, cord({ tone: 'planned', from: rules.today, to: open, startEnd: 'flat', endEnd: 'flat' })];
  }
  if (to <= rules.today) return [done];
  return [
    done,
    cord({ tone: 'planned', from: rules.today, to: Math.max(whole.to, rules.today), startEnd: 'flat' }),
  ];
}

/** The loop itself is cord, even where the action on that strand begins or ends at the knot. */
function cordsOfKnot(knot: Knot): Cord[] {
  if (knot.source === knot.target) return [];
  return [knot.source, knot.target].map((lane) => ({
    lane,
    tone: knot.planned ? 'planned' : 'done',
    from: knot.centre - knot.half,
    to: knot.centre + knot.half,
    startEnd: 'round',
    endEnd: 'round',
    actionIds: [],
  }));
}

/** Every stretch of cord of a braid, hollow ones first; stretches of one strand that overlap are one. */
export function cordsOf(data: TresseData, knots: readonly Knot[], rules: CordRules): Cord[] {
  const all = [
    ...data.actions.flatMap((action) => cordsOfAction(action, rules)),
    ...knots.flatMap(cordsOfKnot),
  ];
  return (['planned', 'done'] as const).flatMap((tone) =>
    LANES.flatMap((lane) =>
      joined(
        all.filter((cord) => cord.lane === lane && cord.tone === tone),
        2 * rules.cap,
      ),
    ),
  );
}

/** Joins what overlaps. A loop also joins an action whose round end it would only just miss. */
function joined(cords: readonly Cord[], slack: number): Cord[] {
  const result: Cord[] = [];
  for (const cord of cords.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    const near = last && (last.actionIds.length === 0 || cord.actionIds.length === 0) ? slack : 0;
    if (!last || cord.from > last.to + near) {
      result.push(cord);
      continue;
    }
    const longer = cord.to > last.to ? cord : last;
    result[result.length - 1] = {
      ...last,
      to: longer.to,
      endEnd: longer.endEnd,
      actionIds: [...last.actionIds, ...cord.actionIds],
    };
  }
  return result;
}

/** Where cords were cut because the action was interrupted. */
export function cutsOf(data: TresseData, rules: CordRules): Cut[] {
  return data.actions
    .filter((action) => action.state === 'interrupted')
    .map((action) => ({ lane: laneOf(action.kind), at: rules.span(action).to }));
}

/** Days an action really took, up to today: none when it is only planned. Day numbers, the last one excluded. */
export function actedDays(action: TresseAction, today: number): { from: number; to: number } | undefined {
  if (action.state === 'planned') return undefined;
  const from = dayNumber(action.from);
  const last = action.state === 'running' ? today : Math.min(today, dayNumber(action.to ?? action.from));
  return last < from ? undefined : { from, to: last + 1 };
}
