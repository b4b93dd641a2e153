import type { Role } from '@passerelle/kernel';
import {
  actsFromHere,
  decide,
  type Decision,
  type Facts,
  type Guards,
  type Snapshot,
  type WorkflowDefinition,
} from '@passerelle/workflow';
import type { ActsTable } from './read-table';

const NO_FACTS: Facts = { dates: {}, subjects: {} };
const NOW = '2026-03-02T09:00:00.000Z';
/** An open state to come back to, from an end or from an arrival; which one plays no part. */
const LAST_OPEN = 'confirmed';

/**
 * Every cell (state x act x role) in which a definition and the table written by hand do not say the same, in words, found one
 * after the other; guards let everything pass. An act that ends a hold is tried on a held journey, every other on one that is not.
 * @param acts the acts to look at; all that either of them knows unless said
 */
export function* differences(
  definition: WorkflowDefinition,
  table: ActsTable,
  acts: readonly string[] = [...new Set([...table.acts, ...Object.keys(definition.acts)])],
): Generator<string> {
  const guards = everythingPasses(definition);
  const states = new Set([null, ...table.states.map(({ id }) => id), ...Object.keys(definition.states)]);
  for (const act of acts) {
    for (const state of states) {
      const snapshot = snapshotIn(state, definition.acts[act]?.overlay === 'resume');
      for (const role of table.roles) {
        const said = saidOf(table, snapshot, act, role);
        const done = doneBy(definition, snapshot, act, role, guards);
        if (said !== done) yield `${state ?? 'nothing'}, ${act} by ${role}: ${done}, and not ${said}`;
      }
    }
  }
}

function saidOf(table: ActsTable, snapshot: Snapshot | null, act: string, role: Role): string {
  const here = snapshot?.state ?? null;
  const cell = table.cell(here, act, role);
  const there = table.target(here, act);
  if (cell === 'refused') return cell;
  if (cell === 'proposed' || there === 'same') return `${cell}, stays in ${String(here)}`;
  return `${cell}, leads to ${String(there === 'previous' ? LAST_OPEN : there)}`;
}

function doneBy(
  definition: WorkflowDefinition,
  snapshot: Snapshot | null,
  act: string,
  role: Role,
  guards: Guards<Facts>,
): string {
  const verdict = decide(definition, snapshot, { act, role, input: {}, facts: NO_FACTS, now: NOW }, guards);
  const decided = 'decision' in verdict;
  if (actsFromHere(definition, snapshot, role).includes(act) !== decided)
    return 'a button that would be refused, or no button for what would pass';
  return decided ? inWords(verdict.decision) : 'refused';
}

function inWords({ proposal, from, next }: Decision): string {
  const cell = proposal ? 'proposed' : 'allowed';
  return `${cell}, ${next.state === from ? 'stays in' : 'leads to'} ${next.state}`;
}

function snapshotIn(state: string | null, onHold: boolean): Snapshot | null {
  return state === null ? null : { state, version: 7, onHold, previousState: LAST_OPEN };
}

function everythingPasses(definition: WorkflowDefinition): Guards<Facts> {
  const names = Object.values(definition.acts).flatMap(({ guards }) => guards ?? []);
  return Object.fromEntries(names.map((name) => [name, () => null]));
}
