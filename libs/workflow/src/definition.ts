import type { Delay, DueCalendar, ParisHour } from '@passerelle/kernel';

/** `open`: under way; `after`: over, and still being followed; `end`: nothing more is expected. */
export type StateKind = 'open' | 'after' | 'end';

export interface StateDefinition<V extends Vocabulary> {
  /** Step that people speak of; null for the ends that stand outside the steps. */
  readonly phase: V['phase'] | null;
  readonly kind: StateKind;
  /** Who must act next; every open state has one. */
  readonly owner?: V['role'];
  /** Where `$previous` leads from here, when it is not the last open state. */
  readonly reopensAs?: V['state'];
}

export interface ActDefinition<V extends Vocabulary> {
  /** States the act may be made from; none = the act opens the thing. */
  readonly from: readonly V['state'][];
  /** `$same` leaves the state (a self-act); `$previous` goes back to the last open state. */
  readonly to: V['state'] | '$same' | '$previous';
  readonly by: readonly V['role'][];
  /** Roles whose act is recorded as a proposal: the state stays, and the others are asked to confirm. */
  readonly proposedBy?: readonly V['role'][];
  readonly needs?: readonly V['input'][];
  readonly may?: readonly V['input'][];
  readonly guards?: readonly V['guard'][];
  /** Writes to the domain made in the same transaction; one of them may find that the last place is gone. */
  readonly changes?: readonly V['change'][];
  /** What follows, through the outbox. */
  readonly effects?: readonly V['effect'][];
  /** Acts the system then tries by itself, at once. */
  readonly follows?: readonly V['act'][];
  /** What follows when the system tried the act and a guard refused it: never a dead end. */
  readonly otherwise?: readonly V['effect'][];
  readonly overlay?: 'hold' | 'resume';
  /** Dates this act moves: the timers anchored on them are set again. */
  readonly reanchors?: readonly V['date'][];
}

export interface TimerDefinition<V extends Vocabulary> {
  /** The timer lives as long as the thing stays in these states. */
  readonly while: readonly V['state'][];
  /** Armed by this act only, instead of by entering one of the states. */
  readonly startedBy?: V['act'];
  /** `entry`: the moment the state was entered (or the starting act was made); else a date of the thing. */
  readonly anchor: 'entry' | V['date'];
  readonly after: Delay;
  readonly calendar: DueCalendar;
  /** Hour in Paris; null keeps the hour of the anchor. */
  readonly hour: ParisHour | null;
  readonly fires: { readonly act: V['act'] } | { readonly effects: readonly V['effect'][] };
  readonly every?: Delay;
  /** How many times it fires at most, when it repeats. */
  readonly times?: number;
  /** Acts that cancel it, besides leaving its states. */
  readonly until?: readonly V['act'][];
  readonly onHold: 'pauses' | 'runs';
  /** One timer for each of these (two silent companies are two timers). */
  readonly subjects?: V['subject'];
  /** A reminder whose hour is already past when it is armed says nothing. */
  readonly ifPast?: 'skip';
}

/** The names a definition may use; a name outside them does not compile. */
export interface Vocabulary {
  phase: string;
  state: string;
  act: string;
  role: string;
  input: string;
  guard: string;
  change: string;
  effect: string;
  date: string;
  subject: string;
}

export interface WorkflowDefinition<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly version: number;
  readonly phases: readonly V['phase'][];
  readonly states: Readonly<Record<V['state'], StateDefinition<V>>>;
  readonly acts: Readonly<Record<V['act'], ActDefinition<V>>>;
  readonly timers: Readonly<Record<string, TimerDefinition<V>>>;
}
