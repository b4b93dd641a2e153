import { newId } from '@passerelle/kernel';
import type { ArmedTimer } from '@passerelle/workflow';
import { Columns } from './columns';
import type { UnwrittenLine } from './unwritten-line';
import type { Machinery } from './machinery';

/** `kept`: the subjects for which the timer is set again, as a JSON list. */
const CANCELLED = { journey_id: 'uuid', name: 'text', kept: 'jsonb' };
const ARMED = {
  id: 'uuid', journey_id: 'uuid', name: 'text', subject: 'text', due_at: 'timestamptz', pausable: 'boolean', paused: 'boolean',
}; // prettier-ignore

/** What several acts on one journey leave of its timers: one set by an act and cancelled by the next is never written. */
interface NetTimers {
  readonly onHold: boolean;
  readonly cancelled: ReadonlySet<string>;
  readonly armed: ReadonlyMap<string, readonly ArmedTimer[]>;
}

/** The timers that acts cancel and set, as rows to write. @param histories the lines of each journey, in their order */
export function timerWrites(
  machinery: Machinery,
  histories: Iterable<readonly UnwrittenLine[]>,
): { cancelled: Columns; armed: Columns } {
  const cancelled = new Columns(CANCELLED);
  const armed = new Columns(ARMED);
  for (const lines of histories) {
    const [first] = lines;
    if (!first) continue;
    const { id } = first.move.journey;
    const net = netOf(lines);
    for (const name of net.cancelled) {
      const kept = (net.armed.get(name) ?? []).map(({ subject }) => subject);
      cancelled.push(id, name, JSON.stringify(kept));
    }
    for (const timers of net.armed.values()) {
      for (const { name, subject, dueAt } of timers) {
        const pausable = machinery.pausableTimers.has(name);
        armed.push(newId(), id, name, subject, dueAt, pausable, pausable && net.onHold);
      }
    }
  }
  return { cancelled, armed };
}

function netOf(lines: readonly UnwrittenLine[]): NetTimers {
  const cancelled = new Set<string>();
  const armed = new Map<string, readonly ArmedTimer[]>();
  for (const { move } of lines) {
    const { cancel, arm } = move.decision.timers;
    for (const name of cancel) {
      cancelled.add(name);
      armed.delete(name);
    }
    for (const timer of arm) {
      const others = (armed.get(timer.name) ?? []).filter(({ subject }) => subject !== timer.subject);
      armed.set(timer.name, [...others, timer]);
    }
  }
  return { onHold: lines.at(-1)?.standing.onHold ?? false, cancelled, armed };
}
