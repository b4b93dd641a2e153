import {
  compareDates,
  fieldError,
  type FieldError,
  type GuidanceActionKind,
  type GuidanceActionState,
} from '@passerelle/kernel';

/** An action as one of the two ends of a knot. */
export interface LinkEnd {
  readonly candidateId: string;
  readonly kind: GuidanceActionKind;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What keeps one action from having made another possible; null when nothing does. */
export type LinkRefusal = 'actions_of_two_people' | 'actions_of_one_kind' | 'action_links_itself';

/** Says why a knot cannot be: the two must help the same person in two ways, and the cause come before its effect. */
export function refusalOfLink(from: LinkEnd, to: LinkEnd): LinkRefusal | null {
  if (from.candidateId !== to.candidateId) return 'actions_of_two_people';
  if (from.kind === to.kind) return 'actions_of_one_kind';
  return compareDates(from.startsOn, to.startsOn) > 0 ? 'action_links_itself' : null;
}

/** The day of a knot must lie after the cause began and before its effect was over. */
export function problemsOfLinkDay(madeOn: string, from: LinkEnd, to: LinkEnd): FieldError[] {
  if (compareDates(madeOn, from.startsOn) < 0)
    return [fieldError('/madeOn', 'date_before', { date: from.startsOn })];
  if (to.endsOn && compareDates(madeOn, to.endsOn) > 0)
    return [fieldError('/madeOn', 'date_after', { date: to.endsOn })];
  return [];
}

/** The state in which an action is noted, by its dates (YYYY-MM-DD) and the day it is today. */
export function stateByDates(startsOn: string, endsOn: string | null, today: string): GuidanceActionState {
  if (compareDates(startsOn, today) > 0) return 'planned';
  return endsOn && compareDates(endsOn, today) < 0 ? 'done' : 'running';
}

/** What is wrong with the dates of an action. */
export function problemsOfDates(startsOn: string, endsOn: string | null | undefined): FieldError[] {
  return endsOn && compareDates(endsOn, startsOn) < 0
    ? [fieldError('/endsOn', 'date_before', { date: startsOn })]
    : [];
}
