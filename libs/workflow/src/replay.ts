import type { WorkflowDefinition } from './definition';
import type { Snapshot } from './snapshot';
import { stateOf } from './decide';

/** One line of a journal, as far as the state depends on it. */
export interface RecordedEdge {
  readonly version: number;
  readonly act: string;
  readonly from: string | null;
  readonly to: string;
  readonly proposal: boolean;
  readonly definitionVersion: number;
}

export type Replay =
  | { readonly snapshot: Snapshot; readonly definitionVersion: number }
  | { readonly mismatch: string; readonly atVersion: number };

/** Act of the engine itself: moves a thing to a newer version of its definition. */
export const MOVE_DEFINITION = 'move_definition';

/**
 * Folds the edges of a journal, without running any guard again, and checks that each is an edge of its definition version; the
 * version changes by the act `move_definition` only, towards a newer one.
 * @param definitionOf gives the definition of a version, or undefined when it is unknown
 */
export function replay(
  edges: readonly RecordedEdge[],
  definitionOf: (version: number) => WorkflowDefinition | undefined,
): Replay {
  let past: Past | null = null;
  for (const edge of edges) {
    const definition = definitionOf(edge.definitionVersion);
    if (!definition) return { mismatch: 'definition_version_unknown', atVersion: edge.version };
    const problem = problemOf(definition, past, edge);
    if (problem) return { mismatch: problem, atVersion: edge.version };
    past = after(definition, past, edge);
  }
  return past ?? { mismatch: 'empty_journal', atVersion: 0 };
}

interface Past {
  readonly snapshot: Snapshot;
  readonly definitionVersion: number;
}

function problemOf(definition: WorkflowDefinition, past: Past | null, edge: RecordedEdge): string | null {
  const snapshot = past?.snapshot ?? null;
  if (edge.version !== (snapshot?.version ?? 0) + 1) return 'gap';
  if (edge.from !== (snapshot?.state ?? null)) return 'fork';
  if (!definition.states[edge.to]) return 'state_unknown';
  if (edge.act === MOVE_DEFINITION) return problemOfMove(past, edge);
  if (past && edge.definitionVersion !== past.definitionVersion) return 'definition_changed';
  const act = definition.acts[edge.act];
  if (!act) return 'act_unknown';
  if (edge.from === null ? act.from.length > 0 : !act.from.includes(edge.from)) return 'not_an_edge';
  const fits = edge.proposal
    ? act.proposedBy !== undefined && edge.to === edge.from
    : reaches(definition, snapshot, edge, act.to);
  return fits ? null : 'not_an_edge';
}

function problemOfMove(
  past: Past | null,
  { from, to, proposal, definitionVersion }: RecordedEdge,
): string | null {
  if (!past || proposal || from !== to) return 'not_an_edge';
  return definitionVersion > past.definitionVersion ? null : 'definition_changed';
}

function reaches(
  definition: WorkflowDefinition,
  snapshot: Snapshot | null,
  edge: RecordedEdge,
  to: string,
): boolean {
  if (to === '$same') return edge.to === edge.from;
  if (to !== '$previous') return edge.to === to;
  return edge.to === (stateOf(definition, edge.from ?? '').reopensAs ?? snapshot?.previousState);
}

function after(definition: WorkflowDefinition, past: Past | null, edge: RecordedEdge): Past {
  const snapshot = fold(definition, past?.snapshot ?? null, edge);
  return { snapshot, definitionVersion: edge.definitionVersion };
}

function fold(definition: WorkflowDefinition, before: Snapshot | null, edge: RecordedEdge): Snapshot {
  const overlay = edge.proposal ? undefined : definition.acts[edge.act]?.overlay;
  const wasOpen = before !== null && stateOf(definition, before.state).kind === 'open';
  return {
    state: edge.to,
    version: edge.version,
    onHold: overlay
      ? overlay === 'hold'
      : (before?.onHold ?? false) && stateOf(definition, edge.to).kind === 'open',
    previousState:
      before && before.state !== edge.to && wasOpen ? before.state : (before?.previousState ?? null),
  };
}
