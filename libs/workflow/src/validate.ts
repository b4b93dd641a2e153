import { PROPOSAL_EFFECT } from './decide';
import type { WorkflowDefinition } from './definition';

/** The names that have an implementation. */
export interface Implementations {
  readonly guards: readonly string[];
  readonly changes: readonly string[];
  readonly effects: readonly string[];
  readonly inputs: readonly string[];
  /** Dates that timers may be anchored on. */
  readonly dates: readonly string[];
  /** Lists that one timer each may be set for. */
  readonly subjects: readonly string[];
}

/**
 * What is wrong with a definition, in words; empty when it can be run. Called at boot, which refuses to start on any problem.
 */
export function validate(definition: WorkflowDefinition, known: Implementations): string[] {
  return [
    ...unknownNames(definition),
    ...unreachable(definition),
    ...withoutOwnerOrClock(definition),
    ...neverMade(definition),
    ...withoutImplementation(definition, known),
  ];
}

function unknownNames(definition: WorkflowDefinition): string[] {
  const states = new Set(Object.keys(definition.states));
  const acts = new Set(Object.keys(definition.acts));
  const problems: string[] = [];
  const state = (name: string, where: string): void => {
    if (!states.has(name)) problems.push(`${where}: unknown state ${name}`);
  };
  const act = (name: string, where: string): void => {
    if (!acts.has(name)) problems.push(`${where}: unknown act ${name}`);
  };
  for (const [name, { phase, reopensAs }] of Object.entries(definition.states)) {
    if (phase !== null && !definition.phases.includes(phase))
      problems.push(`state ${name}: unknown phase ${phase}`);
    if (reopensAs) state(reopensAs, `state ${name}`);
  }
  for (const [name, { from, to, follows }] of Object.entries(definition.acts)) {
    for (const each of from) state(each, `act ${name}`);
    if (!to.startsWith('$')) state(to, `act ${name}`);
    for (const next of follows ?? []) act(next, `act ${name}`);
  }
  for (const [name, timer] of Object.entries(definition.timers)) {
    for (const each of timer.while) state(each, `timer ${name}`);
    for (const each of timer.until ?? []) act(each, `timer ${name}`);
    if (timer.startedBy) act(timer.startedBy, `timer ${name}`);
    if ('act' in timer.fires) act(timer.fires.act, `timer ${name}`);
  }
  return problems;
}

/** Acts that would fail, or be refused, each time they are tried. */
function neverMade(definition: WorkflowDefinition): string[] {
  const problems: string[] = [];
  const bySystem = (name: string, where: string): void => {
    const act = definition.acts[name];
    if (!act) return;
    if (!act.by.includes('system')) problems.push(`${where}: ${name} is not open to the system`);
    if (act.needs?.length) problems.push(`${where}: the system has nothing to give to ${name}`);
  };
  for (const [name, { from, to, follows, by }] of Object.entries(definition.acts)) {
    if (by.length === 0) problems.push(`act ${name}: open to nobody`);
    if (from.length === 0 && to.startsWith('$'))
      problems.push(`act ${name}: opens the thing and leads to ${to}`);
    for (const next of follows ?? []) bySystem(next, `act ${name}`);
  }
  for (const [name, { fires }] of Object.entries(definition.timers))
    if ('act' in fires) bySystem(fires.act, `timer ${name}`);
  return problems;
}

function unreachable(definition: WorkflowDefinition): string[] {
  const reached = new Set<string>();
  for (const { from, to } of Object.values(definition.acts)) if (from.length === 0) reached.add(to);
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to } of Object.values(definition.acts)) {
      if (to.startsWith('$') || reached.has(to) || !from.some((each) => reached.has(each))) continue;
      reached.add(to);
      grew = true;
    }
  }
  return Object.keys(definition.states)
    .filter((name) => !reached.has(name))
    .map((name) => `state ${name}: unreachable`);
}

function withoutOwnerOrClock(definition: WorkflowDefinition): string[] {
  const clocks = new Set(
    Object.values(definition.timers).flatMap((timer) => (timer.startedBy ? [] : timer.while)),
  );
  return Object.entries(definition.states).flatMap(([name, { kind, owner }]) => {
    if (kind === 'end') return [];
    return [
      ...(owner ? [] : [`state ${name}: no owner`]),
      ...(clocks.has(name) ? [] : [`state ${name}: no clock`]),
    ];
  });
}

function withoutImplementation(definition: WorkflowDefinition, known: Implementations): string[] {
  const used = {
    guards: new Set<string>(),
    changes: new Set<string>(),
    effects: new Set<string>(),
    inputs: new Set<string>(),
    dates: new Set<string>(),
    subjects: new Set<string>(),
  };
  for (const act of Object.values(definition.acts)) {
    for (const guard of act.guards ?? []) used.guards.add(guard);
    for (const change of act.changes ?? []) used.changes.add(change);
    for (const effect of [...(act.effects ?? []), ...(act.otherwise ?? [])]) used.effects.add(effect);
    for (const input of [...(act.needs ?? []), ...(act.may ?? [])]) used.inputs.add(input);
    for (const date of act.reanchors ?? []) used.dates.add(date);
    if (act.proposedBy) used.effects.add(PROPOSAL_EFFECT);
  }
  for (const timer of Object.values(definition.timers)) {
    if ('effects' in timer.fires) for (const effect of timer.fires.effects) used.effects.add(effect);
    if (timer.anchor !== 'entry') used.dates.add(timer.anchor);
    if (timer.subjects) used.subjects.add(timer.subjects);
  }
  return (['guards', 'changes', 'effects', 'inputs', 'dates', 'subjects'] as const).flatMap((kind) =>
    [...used[kind]]
      .filter((name) => !known[kind].includes(name))
      .map((name) => `${kind}: ${name} has no implementation`),
  );
}
