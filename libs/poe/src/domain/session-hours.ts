import { refusal, type CalendarDate, type Refusal } from '@passerelle/kernel';
import { limitsOn, type HourLimits } from './hour-limits';

/** What stands against the hours of a session. */
export interface HoursVerdict {
  /** Blocks the session: the rule is sure enough (grade A or B). */
  readonly refusal: Refusal | null;
  /** To be shown as « à vérifier »: the rule is not sure enough to block (grade C or M). */
  readonly warning: Refusal | null;
  /** The rule looked at, with its source and date; null where none is known for the day. */
  readonly limits: HourLimits | null;
}

/** Judges the hours of a session by the limits of its first day (RULES.md, b). Hours are whole hours. */
export function judgeHours(
  startsOn: CalendarDate,
  totalHours: number,
  inCompanyHours: number,
  table?: readonly HourLimits[],
): HoursVerdict {
  const limits = limitsOn(startsOn, table);
  const broken = limits ? brokenLimit(limits, totalHours, inCompanyHours) : null;
  const sure = limits?.confidence === 'A' || limits?.confidence === 'B';
  return { refusal: sure ? broken : null, warning: sure ? null : broken, limits };
}

function brokenLimit(limits: HourLimits, totalHours: number, inCompanyHours: number): Refusal | null {
  if (totalHours > limits.totalHours)
    return refusal('session_hours_over_limit', { hours: totalHours, limit: limits.totalHours });
  const { over, of } = limits.inCompany;
  if (inCompanyHours * of <= totalHours * over) return null;
  const limit = Math.floor((totalHours * over) / of);
  return refusal('session_company_share_over_limit', { hours: inCompanyHours, limit });
}
