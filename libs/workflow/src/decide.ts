import { refusal, type Refusal } from '@passerelle/kernel';
import type { ActDefinition, StateDefinition, Vocabulary, WorkflowDefinition } from './definition';
import { runGuards, type Guards } from './guards';
import type { ActRequest, Facts, Snapshot } from './snapshot';
import { timersAfter, type TimerChanges } from './timers';

/** One act, decided: what the thing becomes and what follows. Nothing has been written yet. */
export interface Decision {
  readonly act: string;
  readonly from: string | null;
  readonly proposal: boolean;
  readonly next: Snapshot;
  readonly changes: readonly string[];
  readonly effects: readonly string[];
  readonly follows: readonly string[];
  readonly timers: TimerChanges;
}

/** What follows a proposal: the roles that may make the act are asked to confirm it. */
export const PROPOSAL_EFFECT = 'task_confirm_proposal';

export type Verdict = { readonly decision: Decision } | { readonly refusal: Refusal };

/**
 * Decides one act on one thing. Pure: the same definition, snapshot and request always give the same verdict.
 * @param snapshot null when the act opens the thing
 * @returns a decision, or the refusal a person can be told
 */
export function decide<F extends Facts>(
  definition: WorkflowDefinition,
  snapshot: Snapshot | null,
  request: ActRequest<F>,
  guards: Guards<F>,
): Verdict {
  const act = definition.acts[request.act];
  if (!act) return { refusal: refusal('act_unknown', { act: request.act }) };
  const refused =
    refusalOfPosition(act, request.act, snapshot, request.role) ??
    runGuards(act.guards ?? [], guards, {
      snapshot,
      input: request.input,
      role: request.role,
      facts: request.facts,
      now: request.now,
    });
  if (refused) return { refusal: refused };
  return { decision: move(definition, act, snapshot, request) };
}

/** Why an act is not open from where the thing stands, or not to this role; null when it is. Guards are not run. */
export function refusalOfPosition(
  act: ActDefinition<Vocabulary>,
  name: string,
  snapshot: Snapshot | null,
  role: string,
): Refusal | null {
  if (!act.by.includes(role) && !act.proposedBy?.includes(role)) {
    return refusal('act_not_for_role', { act: name, role, roles: act.by.join(', ') });
  }
  const opens = snapshot === null ? act.from.length === 0 : act.from.includes(snapshot.state);
  if (!opens) return refusal('act_not_from_state', { act: name, state: snapshot?.state ?? '' });
  if (act.overlay === 'hold' && snapshot?.onHold) return refusal('already_on_hold');
  if (act.overlay === 'resume' && !snapshot?.onHold) return refusal('not_on_hold');
  return null;
}

function move<F extends Facts>(
  definition: WorkflowDefinition,
  act: ActDefinition<Vocabulary>,
  snapshot: Snapshot | null,
  request: ActRequest<F>,
): Decision {
  const proposal = !act.by.includes(request.role);
  const from = snapshot?.state ?? null;
  const to = proposal && from !== null ? from : target(definition, act, snapshot);
  const timers = timersAfter(
    definition,
    { act: request.act, from, to, reanchors: act.reanchors ?? [], now: request.now },
    request.facts,
  );
  return {
    act: request.act,
    from,
    proposal,
    next: {
      state: to,
      version: (snapshot?.version ?? 0) + 1,
      onHold: onHoldAfter(definition, act, to, snapshot?.onHold ?? false),
      previousState: previousAfter(definition, snapshot, to),
    },
    changes: proposal ? [] : (act.changes ?? []),
    effects: proposal ? [PROPOSAL_EFFECT] : (act.effects ?? []),
    follows: proposal ? [] : (act.follows ?? []),
    timers: proposal ? { arm: [], cancel: [] } : timers,
  };
}

function target(
  definition: WorkflowDefinition,
  act: ActDefinition<Vocabulary>,
  snapshot: Snapshot | null,
): string {
  if (act.to !== '$same' && act.to !== '$previous') return act.to;
  if (!snapshot) throw new Error('A relative target needs a present state');
  if (act.to === '$same') return snapshot.state;
  const back = stateOf(definition, snapshot.state).reopensAs ?? snapshot.previousState;
  if (!back) throw new Error(`No state to go back to from ${snapshot.state}`);
  return back;
}

function onHoldAfter(
  definition: WorkflowDefinition,
  act: ActDefinition<Vocabulary>,
  to: string,
  before: boolean,
): boolean {
  if (act.overlay) return act.overlay === 'hold';
  return before && stateOf(definition, to).kind === 'open';
}

function previousAfter(definition: WorkflowDefinition, snapshot: Snapshot | null, to: string): string | null {
  if (!snapshot || snapshot.state === to) return snapshot?.previousState ?? null;
  return stateOf(definition, snapshot.state).kind === 'open' ? snapshot.state : snapshot.previousState;
}

/** The definition of a state. @throws when the definition does not know it. */
export function stateOf(definition: WorkflowDefinition, state: string): StateDefinition<Vocabulary> {
  const found = definition.states[state];
  if (!found) throw new Error(`State unknown to ${definition.id} version ${definition.version}: ${state}`);
  return found;
}
