import { problem, type CalendarDate } from '@passerelle/kernel';
import { CONTRACT_RATES, type RateName } from './contract-rates';

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

/**
 * The value that holds on a day.
 * @throws DomainError rate_missing when the table has none for that day
 */
export function rateOn(
  name: RateName,
  on: CalendarDate,
  table: readonly Rate<RateName>[] = CONTRACT_RATES,
): Rate<RateName> {
  const held = table.filter((rate) => rate.name === name && rate.from <= on);
  const latest = held.reduce<Rate<RateName> | null>(
    (best, rate) => (best && best.from > rate.from ? best : rate),
    null,
  );
  if (!latest) throw problem('rate_missing', { rate: name, date: on });
  return latest;
}
