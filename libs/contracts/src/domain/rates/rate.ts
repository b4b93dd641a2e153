import type { CalendarDate } from '@passerelle/kernel';
/** How sure a value is: A official text, B reliable secondary source, C one weak source, M memory. C and M are shown "à vérifier". */
export type RateConfidence = 'A' | 'B' | 'C' | 'M';

/** A value of the law or of its practice, from a day on. */
export interface Rate<Name extends string = string> {
  readonly name: Name;
  /** Number or amount of money, as a decimal text. */
  readonly value: string;
  /** First day it holds. */
  readonly from: CalendarDate;
  readonly source: string;
  readonly confidence: RateConfidence;
}
