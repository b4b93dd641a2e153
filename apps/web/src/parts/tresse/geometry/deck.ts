import { dayNumber, mondayOf } from '../../../words/civil-date';
import type { TresseData } from '../tresse-data';
import { spansOf } from './axis';
import { actedDays } from './cords';

/** Weeks that one plank stands for, by phase: a plank a day in the contract would be a fence. */
export function weeksPerPlank(phase: number): number {
  return phase <= 4 ? 1 : phase === 5 ? 2 : 4;
}

/** acted: somebody acted; missing: over, and nobody did; open: not over yet. */
export type WeekState = 'acted' | 'missing' | 'open';

/** One or several weeks in the same state, as one plank. Day numbers, `to` excluded. */
export interface Plank {
  readonly from: number;
  readonly to: number;
  readonly state: WeekState;
}

/** Two weeks or more in a row without anybody. Day numbers, `to` excluded; `ongoing` when it reaches the present week. */
export interface Hole {
  readonly from: number;
  readonly to: number;
  readonly weeks: number;
  readonly ongoing: boolean;
}

interface Week extends Plank {
  readonly phase: number;
  /** False for a week cut by the journey's first or last day. */
  readonly whole: boolean;
}

const WEEK = 7;

/** The weeks of a journey, Monday to Sunday, the first and the last cut at its ends. */
function weeksOf(data: TresseData): Week[] {
  const spans = spansOf(data);
  const start = spans[0]?.from ?? 0;
  const end = spans.at(-1)?.to ?? 0;
  const today = dayNumber(data.today);
  const acted = data.actions.flatMap((action) => actedDays(action, today) ?? []);
  const weeks: Week[] = [];
  for (let monday = mondayOf(start); monday < end; monday += WEEK) {
    const [from, to] = [Math.max(monday, start), Math.min(monday + WEEK, end)];
    const touched = acted.some((days) => days.from < to && days.to > from);
    const phase = spans.findLast((span) => span.from <= from)?.phase?.n ?? 1;
    const whole = to - from === WEEK;
    weeks.push({
      from,
      to,
      phase,
      whole,
      state: touched ? 'acted' : monday + WEEK <= today ? 'missing' : 'open',
    });
  }
  return weeks;
}

/** The planks of the deck, in order; missing ones are left out. */
export function planksOf(data: TresseData): Plank[] {
  const planks: (Plank & { phase: number; weeks: number })[] = [];
  for (const week of weeksOf(data)) {
    const last = planks.at(-1);
    const grows =
      last?.state === week.state && last.phase === week.phase && last.weeks < weeksPerPlank(week.phase);
    if (grows) planks[planks.length - 1] = { ...last, to: week.to, weeks: last.weeks + 1 };
    else planks.push({ ...week, weeks: 1 });
  }
  return planks
    .filter((plank) => plank.state !== 'missing')
    .map(({ from, to, state }) => ({ from, to, state }));
}

/** The holes of the deck: from two missing weeks in a row. One week alone can be a holiday. */
export function holesOf(data: TresseData): Hole[] {
  const holes: Hole[] = [];
  let run: Week[] = [];
  const close = (ongoing: boolean): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= 2)
      holes.push({ from: first.from, to: last.to, weeks: run.length, ongoing });
    run = [];
  };
  for (const week of weeksOf(data)) {
    if (week.state === 'missing' && week.whole) run.push(week);
    else close(week.state === 'open');
  }
  close(true);
  return holes;
}
