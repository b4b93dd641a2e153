import type { CalendarDate } from '@passerelle/kernel';

/** How sure a legal value is: A official text, B reliable or concordant sources, C one weak source, M memory only. */
export type Confidence = 'A' | 'B' | 'C' | 'M';

/** Limits on the hours of a POE collective, valid from a day on, with where they come from. */
export interface HourLimits {
  readonly from: CalendarDate;
  readonly totalHours: number;
  /** Largest share of the hours in company, as a fraction: 1/3 is written 1 over 3 so that nothing is rounded. */
  readonly inCompany: { readonly over: number; readonly of: number };
  readonly source: string;
  readonly sourceDate: CalendarDate;
  readonly confidence: Confidence;
}

/**
 * A new rule is a new line with its day; the lines before it stay, for the sessions they applied to. The first line starts with its
 * source: when the rule itself began is not known.
 */
export const POE_HOUR_LIMITS: readonly HourLimits[] = [
  {
    from: '2024-06-01',
    totalHours: 400,
    inCompany: { over: 1, of: 3 },
    source: 'Centre Inffo, fiche 33-18 ; conditions de cofinancement de France Travail',
    sourceDate: '2024-06-01',
    confidence: 'B',
  },
];

/** The limits that hold for a session starting on a day; null before the first line. */
export function limitsOn(
  day: CalendarDate,
  table: readonly HourLimits[] = POE_HOUR_LIMITS,
): HourLimits | null {
  return table.filter(({ from }) => from <= day).toSorted((a, b) => b.from.localeCompare(a.from))[0] ?? null;
}
