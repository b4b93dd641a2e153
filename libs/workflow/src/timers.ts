import { dueAt } from '@passerelle/kernel';
import type { TimerDefinition, Vocabulary, WorkflowDefinition } from './definition';
import type { Facts } from './snapshot';

export interface ArmedTimer {
  readonly name: string;
  /** Empty when the timer has no subject. */
  readonly subject: string;
  /** ISO instant. */
  readonly dueAt: string;
  readonly pausable: boolean;
}

export interface TimerChanges {
  readonly arm: readonly ArmedTimer[];
  readonly cancel: readonly string[];
}

export interface Move {
  readonly act: string;
  readonly from: string | null;
  readonly to: string;
  readonly reanchors: readonly string[];
  readonly now: string;
}

/**
 * The timers to set and to cancel when a thing moves. Entering a state sets the timers counted from that entry; those
 * counted from a date are set once and live on while the states they cover last; an act that moves the date sets them again.
 */
export function timersAfter(definition: WorkflowDefinition, move: Move, facts: Facts): TimerChanges {
  const arm: ArmedTimer[] = [];
  const cancel: string[] = [];
  for (const [name, timer] of timersOf(definition)) {
    const livedBefore = move.from !== null && timer.while.includes(move.from);
    const livesNow = timer.while.includes(move.to) && !timer.until?.includes(move.act);
    if (!livesNow) {
      if (livedBefore) cancel.push(name);
    } else if (isSetBy(timer, move, livedBefore, facts)) {
      if (livedBefore) cancel.push(name);
      arm.push(...armed(name, timer, move.now, facts));
    }
  }
  return { arm, cancel };
}

type NamedTimer = readonly [name: string, timer: TimerDefinition<Vocabulary>];

/** Definitions never change, and every act goes through all the timers of one. */
const listed = new WeakMap<WorkflowDefinition, readonly NamedTimer[]>();

function timersOf(definition: WorkflowDefinition): readonly NamedTimer[] {
  const known = listed.get(definition);
  if (known) return known;
  const timers = Object.entries(definition.timers);
  listed.set(definition, timers);
  return timers;
}

function isSetBy(
  timer: TimerDefinition<Vocabulary>,
  move: Move,
  livedBefore: boolean,
  { dates, datesBefore }: Facts,
): boolean {
  if (timer.startedBy) return timer.startedBy === move.act;
  if (timer.anchor === 'entry') return move.from !== move.to;
  if (!livedBefore) return true;
  return move.reanchors.includes(timer.anchor) && dates[timer.anchor] !== datesBefore?.[timer.anchor];
}

function armed(name: string, timer: TimerDefinition<Vocabulary>, now: string, facts: Facts): ArmedTimer[] {
  const anchor = timer.anchor === 'entry' ? now : facts.dates[timer.anchor];
  if (!anchor) return [];
  const due = dueAt({ anchor, after: timer.after, calendar: timer.calendar, hour: timer.hour });
  if (timer.ifPast === 'skip' && due <= now) return [];
  const subjects = timer.subjects ? (facts.subjects[timer.subjects] ?? []) : [''];
  return subjects.map((subject) => ({ name, subject, dueAt: due, pausable: timer.onHold === 'pauses' }));
}

/** The timers a thing should have when it stands in a state it entered at `entered`: for one moved to a newer definition. */
export function timersFor(
  definition: WorkflowDefinition,
  state: string,
  entered: string,
  facts: Facts,
): ArmedTimer[] {
  return timersOf(definition)
    .filter(([, timer]) => timer.while.includes(state) && !timer.startedBy)
    .flatMap(([name, timer]) => armed(name, timer, entered, facts));
}

/** When a repeating timer that has just fired for the `tries`-th time is due again; null when it has said all. */
export function nextDue(timer: TimerDefinition<Vocabulary>, tries: number, now: string): string | null {
  if (!timer.every || (timer.times !== undefined && tries >= timer.times)) return null;
  return dueAt({ anchor: now, after: timer.every, calendar: timer.calendar, hour: timer.hour });
}
