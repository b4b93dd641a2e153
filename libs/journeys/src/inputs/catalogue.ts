import type { InputDefinition } from './input-definition';
import { INPUTS_BEFORE_CONTRACT } from './inputs-before-contract';
import { INPUTS_FROM_CONTRACT } from './inputs-from-contract';

/** Everything an act may ask for, by the name that the definition uses. */
export const INPUTS: Readonly<Record<string, InputDefinition>> = {
  ...INPUTS_BEFORE_CONTRACT,
  ...INPUTS_FROM_CONTRACT,
};

/** Inputs that are free words: the journal keeps them beside its chain, erasable. */
export const WORD_INPUTS: ReadonlySet<string> = new Set(
  Object.entries(INPUTS).flatMap(([name, { words }]) => (words ? [name] : [])),
);
