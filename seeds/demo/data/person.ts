import type { ContactChannel } from '@passerelle/kernel';
import type { KitName } from './braid-kits';

/** How far a person of the story came by the method's own steps; what happened besides stands in `acts`. */
export const STEPS = ['referred', 'admitted', 'invited', 'confirmed', 'met', 'shortlisted', 'waitlisted', 'enrolled', 'poe', 'chosen', 'contract'] as const; // prettier-ignore
export type Step = (typeof STEPS)[number];

/** An act outside the common way: days from today, act, who, what was given. '@kind:key' stands for an id, '@day:-30' for a date. */
export type OwnAct = readonly [
  on: number,
  act: string,
  as: string,
  input?: Readonly<Record<string, unknown>>,
];

export interface DemoContract {
  /** Key of the offer agreed on. */
  readonly offer: string;
  /** Days from today. */
  readonly start: number;
  readonly months: number;
  readonly aim: string;
  readonly tutor: string;
  /** How far the file has come; everything where absent. */
  readonly until?: 'agreed' | 'preparing' | 'signed';
  /** Days after the start when it was filed with the OPCO; null = not yet. */
  readonly filedAfter?: number | null;
}

export interface DemoPerson {
  readonly name: readonly [first: string, last: string];
  readonly born: string;
  readonly city: string;
  readonly reach: ContactChannel;
  readonly advisor: string;
  /** Days from today when they were referred. */
  readonly day: number;
  readonly upTo: Step;
  /** Without the internship: straight to the choice of an offer, and why. */
  readonly skip?: string;
  /** Days from today when that was decided; right after the Pass Dating where absent. */
  readonly skippedOn?: number;
  /** Offers whose ambassadors they met; the first one is the one they prefer. */
  readonly wishes?: readonly string[];
  /** No place was left for them when the others were enrolled: they wait for one. */
  readonly waits?: boolean;
  readonly contract?: DemoContract;
  readonly question?: readonly [question: string, answer: string];
  readonly kit?: KitName;
  readonly acts?: readonly OwnAct[];
  /** Number of the event of the programme, from 0. */
  readonly event?: number;
}

/** What the story calls a person. */
export function keyOf({ name }: Pick<DemoPerson, 'name'>): string {
  return name.join(' ');
}

/** Says whether a person came at least as far as a step. */
export function reached(person: DemoPerson, step: Step): boolean {
  return STEPS.indexOf(person.upTo) >= STEPS.indexOf(step);
}

/** A person in one line. */
export function person(
  first: string,
  last: string,
  born: string,
  city: string,
  reach: ContactChannel,
  advisor: string,
  day: number,
  upTo: Step,
  more: Partial<DemoPerson> = {},
): DemoPerson {
  return { name: [first, last], born, city, reach, advisor, day, upTo, ...more };
}
