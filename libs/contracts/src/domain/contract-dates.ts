import {
  addDays,
  addMonths,
  compareDates,
  refusal,
  writtenDate,
  type CalendarDate,
  type ContractRemark,
  type Refusal,
} from '@passerelle/kernel';
import { rateOn } from './rates/rate-on';

export interface ContractDates {
  readonly startsOn: CalendarDate;
  /** Last day of the contract. */
  readonly endsOn: CalendarDate;
  readonly trialEndsOn: CalendarDate | null;
}

/** Why the dates cannot be those of a contract: the end must follow the start, and the trial end within them; null when they can. */
export function refusalOfDates({ startsOn, endsOn, trialEndsOn }: ContractDates): Refusal | null {
  if (compareDates(endsOn, startsOn) <= 0) {
    return refusal('contract_dates_out_of_order', { start: writtenDate(startsOn), end: writtenDate(endsOn) });
  }
  if (trialEndsOn && (compareDates(trialEndsOn, startsOn) < 0 || compareDates(trialEndsOn, endsOn) > 0)) {
    return refusal('trial_outside_contract', {
      trial: writtenDate(trialEndsOn),
      start: writtenDate(startsOn),
      end: writtenDate(endsOn),
    });
  }
  return null;
}

/**
 * What is to be said of the length of a contract, never a reason to refuse it: its bounds are known from secondary sources
 * only (L6325-11 and L6325-12). Null when it is in the usual range.
 */
export function remarkOnLength({ startsOn, endsOn }: ContractDates): ContractRemark | null {
  const longerThan = (months: string): boolean =>
    compareDates(endsOn, addDays(addMonths(startsOn, Number(months)), -1)) > 0;
  const months = (name: Parameters<typeof rateOn>[0]): string => rateOn(name, startsOn).value;
  if (longerThan(months('contract_priority_max_months'))) return 'longer_than_any';
  if (longerThan(months('contract_branch_max_months'))) return 'longer_than_branch';
  if (longerThan(months('contract_usual_max_months'))) return 'longer_than_usual';
  const shortest = addDays(addMonths(startsOn, Number(months('contract_min_months'))), -1);
  return compareDates(endsOn, shortest) < 0 ? 'shorter_than_usual' : null;
}

/** Months at which the tutor's review is due, while the contract lasts: 1, 3, then every third month. */
export function reviewMonths({
  startsOn,
  endsOn,
}: Pick<ContractDates, 'startsOn' | 'endsOn'>): { month: number; dueOn: CalendarDate }[] {
  const months: { month: number; dueOn: CalendarDate }[] = [];
  for (let month = 1; ; month = month === 1 ? 3 : month + 3) {
    const dueOn = addMonths(startsOn, month);
    if (compareDates(dueOn, endsOn) > 0) return months;
    months.push({ month, dueOn });
  }
}

/**
 * Whether a contract was ended within its trial period: null when it cannot be told (no trial end on file, or ended before
 * it began).
 */
export function endedInTrial(contract: Omit<ContractDates, 'endsOn'>, endedOn: CalendarDate): boolean | null {
  if (!contract.trialEndsOn || compareDates(endedOn, contract.startsOn) < 0) return null;
  return compareDates(endedOn, contract.trialEndsOn) <= 0;
}
