import { CONTRACT_KINDS, EXIT_OUTCOMES, type ContractKind, type ExitOutcome } from '@passerelle/kernel';

/** Months after the exit at which a person is asked for news. */
export const FOLLOW_UP_MONTHS = [3, 6, 12] as const;
export type FollowUpMonth = (typeof FOLLOW_UP_MONTHS)[number];

/** Answers to a follow-up are taken from this many days before it is due. */
export const FOLLOW_UP_EARLY_DAYS = 15;

/** Times the last follow-up is asked for before it is given up. */
export const FOLLOW_UP_TRIES = 3;

/**
 * Outcomes that count as lasting employment (JORFARTI000031047411, 2015 text): open-ended contract, fixed-term or temporary work
 * of six months or more, apprenticeship or professionalisation outside the group, aided contract, own business.
 */
const LASTING: ReadonlySet<ExitOutcome> = new Set<ExitOutcome>([
  'cdi',
  'cdd_6_months_or_more',
  'temp_6_months_or_more',
  'alternance_outside',
  'aided_contract',
  'business_creation',
]);
const EMPLOYED: ReadonlySet<ExitOutcome> = new Set<ExitOutcome>([
  ...LASTING,
  'cdd_under_6_months',
  'temp_under_6_months',
  'group_employment',
]);

/** Whether an outcome is lasting employment; null when what became of the person is not known. */
export function isLastingEmployment(outcome: ExitOutcome): boolean | null {
  return outcome === 'unknown' ? null : LASTING.has(outcome);
}

/** Whether an outcome is a job; null when what became of the person is not known. */
export function isEmployment(outcome: ExitOutcome): boolean | null {
  return outcome === 'unknown' ? null : EMPLOYED.has(outcome);
}

const OUTCOME_OF_KIND: Readonly<Record<ContractKind, ExitOutcome>> = {
  professionalisation: 'alternance_outside',
  apprenticeship: 'alternance_outside',
  cdi: 'cdi',
  // Nothing counts as lasting before it is known to last: six months are proven by the follow-up, not by hope.
  cdd: 'cdd_under_6_months',
  temp: 'temp_under_6_months',
  seasonal: 'cdd_under_6_months',
  aided: 'aided_contract',
  other: 'unknown',
};

/** Outcome of a hire from the kind of contract given; an outcome given in its place stands ('cdd_6_months_or_more'). */
export function outcomeOfHire(kind: string): ExitOutcome {
  const asOutcome = EXIT_OUTCOMES.find((outcome) => outcome === kind);
  if (asOutcome) return asOutcome;
  const known = CONTRACT_KINDS.find((each) => each === kind);
  return known ? OUTCOME_OF_KIND[known] : 'unknown';
}
