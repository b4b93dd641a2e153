import type { HumanRole, JourneyAct, JourneyState, TaskKind } from '@passerelle/kernel';
import type { GuideMessageKey } from '../messages/guide-messages';
import type { OfferMessageKey } from '../messages/offer-messages';
import type { PersonMessageKey } from '../messages/person-messages';
import type {
  Guide,
  LinkAct,
  MakeTask,
  TaskDate,
  TaskDue,
  TellAboutOffer,
  TellGuides,
  TellPerson,
  While,
} from './effect';

/** A message to the person; `links` are the answers it lets them give, `while` the states in which it is still true. */
export function person(
  message: PersonMessageKey,
  {
    links = [],
    only = null,
    followUp,
  }: { links?: readonly LinkAct[]; only?: While; followUp?: 3 | 6 | 12 } = {},
): TellPerson {
  return {
    kind: 'tell_person',
    message,
    links,
    while: only,
    inDoubt: 'by_transport',
    ...(followUp && { followUp }),
  };
}

/** A message to one kind of guide, or to several. */
export function guides(
  whom: Guide | readonly Guide[],
  message: GuideMessageKey,
  { only = null }: { only?: While } = {},
): TellGuides {
  return {
    kind: 'tell_guides',
    whom: typeof whom === 'string' ? [whom] : whom,
    message,
    while: only,
    inDoubt: 'by_transport',
  };
}

/** A message about a need or an offer. */
export function aboutOffer(whom: TellAboutOffer['whom'], message: OfferMessageKey): TellAboutOffer {
  return { kind: 'tell_offer', whom, message, inDoubt: 'by_transport' };
}

/**
 * A task; it closes by itself when the journey leaves `only`, or when one of `closedBy` is made. One that warns of a delay takes the
 * place of the open task it `raises`, and keeps its due date. `unless` says what makes it needless.
 */
export function task(
  kind: TaskKind,
  role: HumanRole,
  due: TaskDue,
  only: readonly JourneyState[] | null,
  closedBy: readonly JourneyAct[] = [],
  raises: TaskKind | null = null,
  unless: MakeTask['unless'] = null,
): MakeTask {
  return {
    kind: 'task',
    task: kind,
    for: role,
    due,
    while: only,
    closedBy,
    raises,
    unless,
    inDoubt: 'same_transaction',
  };
}

/** The day the effect runs, at the end of the working day. */
export const today: TaskDue = { from: 'now', days: 0, calendar: 'working', hour: '18:00' };

/** So many working days after the effect runs, in the morning. */
export function workingDays(days: number): TaskDue {
  return { from: 'now', days, calendar: 'working', hour: '09:00' };
}

/** So many calendar days after (negative: before) a date of the journey, in the morning. */
export function daysFrom(date: TaskDate, count: number): TaskDue {
  return { from: date, days: count, calendar: 'calendar', hour: '09:00' };
}
