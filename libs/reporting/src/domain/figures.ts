import { isEmployment, isLastingEmployment } from '@passerelle/contracts';
import { EXIT_OUTCOMES, type ExitOutcome, type FigureCode, type FunnelStep } from '@passerelle/kernel';

/** How many people each figure counts. */
export type Counts = Readonly<Record<FigureCode, number>>;

/** A figure as it is shown: null stands for a number kept back because it would point at few people. */
export interface Figure {
  readonly code: FigureCode;
  readonly numerator: number | null;
  /** What the numerator is a part of; null for the first figure, and where it is kept back. */
  readonly denominator: number | null;
  /** People of the denominator of whom one cannot tell. */
  readonly unknown: number | null;
}

const OF_EXITS: ReadonlySet<FunnelStep> = new Set<FunnelStep>(['employed', 'lasting_employment']);

/** The figure whose people a figure's people are a part of; null for the first. */
export function wholeOf(code: FigureCode): FigureCode | null {
  if (code === 'referred') return null;
  return code.startsWith('exit_') || OF_EXITS.has(code as FunnelStep) ? 'exited' : 'referred';
}

/** Outcomes that count for a figure of exits. */
export function outcomesOf(code: 'employed' | 'lasting_employment'): ExitOutcome[] {
  const counts = code === 'employed' ? isEmployment : isLastingEmployment;
  return EXIT_OUTCOMES.filter((outcome) => counts(outcome) === true);
}

/**
 * Puts counts into figures. Exact denominators of the label's rates are published nowhere (RULES, f): so the whole is shown as it
 * stands, and the people of whom one cannot tell are shown beside it, never taken out of it.
 * @param shown the codes whose numbers may be told; all of them when absent
 */
export function figuresOf(
  counts: Counts,
  codes: readonly FigureCode[],
  shown?: ReadonlySet<FigureCode>,
): Figure[] {
  const told = (code: FigureCode): number | null => (!shown || shown.has(code) ? counts[code] : null);
  return codes.map((code) => {
    const whole = wholeOf(code);
    return {
      code,
      numerator: told(code),
      denominator: whole === null ? null : told(whole),
      unknown: OF_EXITS.has(code as FunnelStep) ? told('exit_unknown') : 0,
    };
  });
}
