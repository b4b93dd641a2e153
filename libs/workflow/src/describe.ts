import type { Delay } from '@passerelle/kernel';
import type { WorkflowDefinition } from './definition';

/** The words a definition is shown with; it has only codes itself. */
export interface Words {
  readonly phase: (code: string) => string;
  readonly state: (code: string) => string;
  readonly act: (code: string) => string;
  readonly role: (code: string) => string;
  /** Inputs that are the reason of an act. */
  readonly reasons: ReadonlySet<string>;
}

/** A definition as other programs read it. */
export interface DescribedWorkflow {
  readonly id: string;
  readonly version: number;
  readonly phases: readonly { id: string; label: string }[];
  readonly states: readonly {
    id: string;
    phase: string | null;
    kind: string;
    label: string;
    owner: string | null;
  }[];
  readonly acts: readonly DescribedAct[];
  readonly timers: readonly DescribedTimer[];
}

interface DescribedAct {
  readonly id: string;
  readonly label: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly string[];
  readonly proposedBy: readonly string[];
  readonly guards: readonly string[];
  readonly effects: readonly string[];
  readonly needs: readonly string[];
  readonly may: readonly string[];
  readonly reason: boolean;
  readonly overlay: string | null;
}

interface DescribedTimer {
  readonly id: string;
  readonly anchor: string;
  /** ISO 8601 duration, negative before the anchor. */
  readonly after: string;
  readonly calendar: string;
  /** Hour in Paris; null = the anchor's own. */
  readonly hour: string | null;
  readonly fires: { readonly act: string } | { readonly effects: readonly string[] };
  readonly while: readonly string[];
  readonly until: readonly string[];
  readonly every: string | null;
  readonly times: number | null;
  readonly onHold: string;
}

/** Describes a definition, whole: states, acts and timers in its own order. */
export function describe(definition: WorkflowDefinition, words: Words): DescribedWorkflow {
  return {
    id: definition.id,
    version: definition.version,
    phases: definition.phases.map((id) => ({ id, label: words.phase(id) })),
    states: Object.entries(definition.states).map(([id, { phase, kind, owner }]) => ({
      id,
      phase,
      kind,
      label: words.state(id),
      owner: owner ?? null,
    })),
    acts: Object.entries(definition.acts).map(([id, act]) => ({
      id,
      label: words.act(id),
      from: act.from,
      to: act.to,
      by: [...act.by, ...(act.proposedBy ?? [])],
      proposedBy: act.proposedBy ?? [],
      guards: act.guards ?? [],
      effects: act.effects ?? [],
      needs: act.needs ?? [],
      may: act.may ?? [],
      reason: (act.needs ?? []).some((input) => words.reasons.has(input)),
      overlay: act.overlay ?? null,
    })),
    timers: Object.entries(definition.timers).map(([id, timer]) => ({
      id,
      anchor: timer.anchor,
      after: isoDuration(timer.after),
      calendar: timer.calendar,
      hour: timer.hour,
      fires: timer.fires,
      while: timer.while,
      until: timer.until ?? [],
      every: timer.every ? isoDuration(timer.every) : null,
      times: timer.times ?? null,
      onHold: timer.onHold,
    })),
  };
}

function isoDuration(delay: Delay): string {
  const count = delay.hours ?? delay.days ?? delay.months ?? 0;
  const unit = delay.hours !== undefined ? 'H' : delay.days !== undefined ? 'D' : 'M';
  const length = `P${unit === 'H' ? 'T' : ''}${String(Math.abs(count))}${unit}`;
  return count < 0 ? `-${length}` : length;
}
