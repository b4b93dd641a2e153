import type { DecidedMove } from '../engine/move';

/** What may leave a place, as a cause: one act of one journey happens once. */
export function causeOf(moves: readonly DecidedMove[]): string {
  const [first] = moves;
  return first ? `${first.journey.id}:${String(first.decision.next.version)}` : '';
}

/** Nobody was refused. */
export const NOBODY: ReadonlyMap<string, never> = new Map<string, never>();
