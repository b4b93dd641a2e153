import type { DecidedMove } from '../engine/move';

/** The id that an act gives under an input it cannot do without. @throws when the input was not checked before */
export function namedIn({ input, act }: DecidedMove, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw new Error(`Act ${act} came without ${name}`);
  return value;
}

/** The ids of the journeys moved, in their order. */
export function journeyIds(moves: readonly DecidedMove[]): string[] {
  return moves.map(({ journey }) => journey.id);
}

/** What may leave a place, as a cause: one act of one journey happens once. */
export function causeOf(moves: readonly DecidedMove[]): string {
  const [first] = moves;
  return first ? `${first.journey.id}:${String(first.decision.next.version)}` : '';
}

/** Nobody was refused. */
export const NOBODY: ReadonlyMap<string, never> = new Map<string, never>();
