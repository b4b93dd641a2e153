import type { Axis, Stretch } from './axis';
import { textWidth } from './text-width';

/** A phase below the drawing: its number and name, on one line or two. */
export interface PhaseMark {
  readonly x0: number;
  readonly x1: number;
  readonly lines: readonly string[];
  readonly state: 'past' | 'present' | 'future';
}

const PADDING = 12;

/** Cuts a name into two lines at the space that leaves the shorter first line which still lets the rest fit. */
function twoLines(words: readonly string[], fits: (text: string) => boolean): string[] | undefined {
  for (let cut = words.length - 1; cut >= 1; cut -= 1) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (lines.every(fits)) return lines;
  }
  return undefined;
}

function linesOf(stretch: Stretch, fontSize: number): string[] {
  const { phase } = stretch;
  if (!phase) return [];
  const fits = (text: string): boolean => textWidth(text, fontSize) <= stretch.x1 - stretch.x0 - PADDING;
  const words = [String(phase.n), ...phase.label.split(' ')];
  const whole = words.join(' ');
  return fits(whole) ? [whole] : (twoLines(words, fits) ?? [String(phase.n)]);
}

/** The row of phases under the drawing; a name that does not fit on two lines leaves its number alone. */
export function phaseMarks(axis: Axis, today: number, fontSize: number): PhaseMark[] {
  return axis.stretches
    .filter((stretch) => stretch.phase !== undefined)
    .map((stretch) => ({
      x0: stretch.x0,
      x1: stretch.x1,
      lines: linesOf(stretch, fontSize),
      state: stretch.to <= today ? 'past' : stretch.from > today ? 'future' : 'present',
    }));
}
