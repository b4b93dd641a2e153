import { addWorkingDays, type CalendarDate } from '@passerelle/kernel';
import { reached, type DemoPerson } from '../data/person';
import type { Scene } from './scene';

export interface EventPlan {
  readonly key: string;
  /** Days from today. */
  readonly invited: number;
  readonly held: number;
  readonly place: string;
  readonly address: string;
  readonly seats: number;
}

export interface SessionPlan {
  readonly key: string;
  readonly name: string;
  /** Days from today: the first day is the Monday of that week. */
  readonly start: number;
  readonly weeks: number;
  readonly places: number;
  readonly place: string;
  readonly provider: string;
  readonly funder: string;
  readonly trainer: string;
  /** Days from today when people were enrolled. */
  readonly enrolled: number;
  /** Key of the event that the people of the session come from. */
  readonly event: number;
}

/** One intake of a programme: its people, its events, its internships. */
export interface Intake {
  readonly programme: string;
  readonly coordinator: string;
  readonly director: string;
  readonly referent: string | null;
  readonly events: readonly EventPlan[];
  readonly sessions: readonly SessionPlan[];
  readonly people: readonly DemoPerson[];
  /** Days from today until which everybody does their tasks in time. */
  readonly tidyUntil: number;
}

/** The days of a session. */
export interface SessionDays {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** First and last day of a session: whole weeks from a Monday to a Friday, or the working day next to it. */
export function daysOfSession({ calendar }: Scene, plan: SessionPlan): SessionDays {
  const monday = calendar.monday(plan.start);
  const friday = calendar.day(calendar.offsetOf(monday) + plan.weeks * 7 - 3);
  return { first: addWorkingDays(monday, 0), last: friday };
}

/** The session a person of the intake went to: the one fed by the event they came to. */
export function sessionOf(intake: Intake, person: DemoPerson): SessionPlan | undefined {
  return intake.sessions.find(({ event }) => event === (person.event ?? 0));
}

/** People of the intake who came at least to a step, by way of an event. */
export function peopleAt(intake: Intake, event: number, step: DemoPerson['upTo']): readonly DemoPerson[] {
  return intake.people.filter((person) => (person.event ?? 0) === event && reached(person, step));
}
