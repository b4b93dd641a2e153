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
 * Folds the edges of a journal, without running any guard again, and checks that each is an edge of its definition version.
 * @param definitionOf gives the definition of a version, or undefined when it is unknown
 */
export function replay(
  edges: readonly RecordedEdge[],
  definitionOf: (version: number) => WorkflowDefinition | undefined,
): Replay {
  let snapshot: Snapshot | null = null;
  let definitionVersion = 0;
  for (const edge of edges) {
    const definition = definitionOf(edge.definitionVersion);
    const problem = definition ? problemOf(definition, snapshot, edge) : 'definition_version_unknown';
    if (!definition || problem)
      return { mismatch: problem ?? 'definition_version_unknown', atVersion: edge.version };
    snapshot = fold(definition, snapshot, edge);
    definitionVersion = edge.definitionVersion;
  }
  return snapshot ? { snapshot, definitionVersion } : { mismatch: 'empty_journal', atVersion: 0 };
}

function problemOf(
  definition: WorkflowDefinition,
  snapshot: Snapshot | null,
  edge: RecordedEdge,
): string | null {
  if (edge.version !== (snapshot?.version ?? 0) + 1) return 'gap';
  if (edge.from !== (snapshot?.state ?? null)) return 'fork';
  if (!definition.states[edge.to]) return 'state_unknown';
  if (edge.act === MOVE_DEFINITION) return null;
  const act = definition.acts[edge.act];
  if (!act) return 'act_unknown';
  if (edge.from === null ? act.from.length > 0 : !act.from.includes(edge.from)) return 'not_an_edge';
  return edge.proposal || reaches(definition, snapshot, edge, act.to) ? null : 'not_an_edge';
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
