import type { AskedAct } from '../engine/move';

/** The id an act names under an input, or null when it names none. */
export function namedId(asked: AskedAct, input: string): string | null {
  const value = asked.input[input];
  return typeof value === 'string' ? value : null;
}

/** One column of the asked acts, in their order, as `unnest` takes it. */
export function column<T>(asked: readonly AskedAct[], read: (each: AskedAct) => T): T[] {
  return asked.map(read);
}
