import { dayNumber, dayOf, dayParts } from '../../../words/civil-date';
import { shortMonth } from '../../../words/dates';
import type { Axis } from './axis';
import { textWidth } from './text-width';

/** A month written above the drawing, at the position of its first day. */
export interface MonthMark {
  readonly x: number;
  readonly text: string;
}

interface MonthRules {
  readonly fontSize: number;
  readonly right: number;
  /** What the « Aujourd’hui » flag covers. */
  readonly flag: { readonly from: number; readonly to: number };
}

const GAP = 14;

/** The months that can be written without touching each other or the flag; the year is said when it changes. */
export function monthMarks(axis: Axis, rules: MonthRules): MonthMark[] {
  const marks: MonthMark[] = [];
  let free = -Infinity;
  let year = 0;
  for (const day of monthStarts(axis)) {
    const parts = dayParts(dayOf(day));
    const x = axis.x(day);
    const text = parts.year === year ? shortMonth(parts.month) : `${shortMonth(parts.month)} ${parts.year}`;
    const end = x + textWidth(text, rules.fontSize);
    const underFlag = x < rules.flag.to + 4 && end > rules.flag.from - 4;
    if (x < free || end > rules.right || underFlag) continue;
    marks.push({ x, text });
    free = end + GAP;
    year = parts.year;
  }
  return marks;
}

/** The first day shown, then the first day of each month. Day numbers. */
function monthStarts(axis: Axis): number[] {
  const { year, month } = dayParts(dayOf(axis.start));
  const starts = [axis.start];
  for (let ahead = 1; ; ahead += 1) {
    const first = new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 10);
    if (dayNumber(first) >= axis.end) return starts;
    starts.push(dayNumber(first));
  }
}
