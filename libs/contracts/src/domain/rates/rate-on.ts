import { problem, type CalendarDate } from '@passerelle/kernel';
import { CONTRACT_RATES, type RateName } from './contract-rates';
import type { Rate } from './rate';

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
