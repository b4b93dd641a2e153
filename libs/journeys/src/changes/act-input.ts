import type { ActInput, DecidedMove } from '../engine/move';

/** A text that the act needs. @throws when it is absent: inputs are checked before any change */
export function textOf(input: ActInput, name: string): string {
  const value = textOrNull(input, name);
  if (value === null) throw new Error(`Input absent: ${name}`);
  return value;
}

/** A text that the act may give. */
export function textOrNull(input: ActInput, name: string): string | null {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number that the act may give, as a decimal text. */
export function numberIn(input: ActInput, name: string): string | null {
  const value = input[name];
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null;
}

/** The journeys of moves. */
export function journeyIdsOf(moves: readonly DecidedMove[]): string[] {
  return moves.map(({ journey }) => journey.id);
}
