import type { Refusal } from '@passerelle/kernel';
import type { WorkflowDefinition } from './definition';
import { refusalOfPosition } from './decide';
import { runGuards, type Guards } from './guards';
import type { Facts, Snapshot } from './snapshot';

/** An act open from here to this role; with a refusal when something still stands in its way. */
export interface PossibleAct {
  readonly act: string;
  readonly refusal: Refusal | null;
  readonly proposal: boolean;
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/** Names of the acts that stand open to a role from the present state, guards apart: what facts to read depends on them. */
export function actsFromHere(
  definition: WorkflowDefinition,
  snapshot: Snapshot | null,
  role: string,
): string[] {
  return Object.entries(definition.acts)
    .filter(([name, act]) => refusalOfPosition(act, name, snapshot, role) === null)
    .map(([name]) => name);
}

/**
 * The acts of the definition that stand open to a role from the present state, in the order of the definition.
 * The page draws its buttons from this list, and the API decides by the same table.
 */
export function possibleActs<F extends Facts>(
  definition: WorkflowDefinition,
  snapshot: Snapshot | null,
  role: string,
  facts: F,
  guards: Guards<F>,
  now: string,
): PossibleAct[] {
  return actsFromHere(definition, snapshot, role).flatMap((name) => {
    const act = definition.acts[name];
    if (!act) return [];
    return [
      {
        act: name,
        refusal: runGuards(act.guards ?? [], guards, { snapshot, input: null, role, facts, now }),
        proposal: !act.by.includes(role),
        needs: act.needs ?? [],
        may: act.may ?? [],
      },
    ];
  });
}
