import { PROBLEMS, type ProblemArguments, type ProblemCode } from './problem-codes';
import type { ProblemParams } from './problem-text';

/** Why pure code says no: a code of the catalogue and the values of its sentences. Returned, never thrown. */
export interface Refusal<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly params: ProblemParams;
}

/** Makes a refusal; the compiler asks for the parameters that the problem's sentences name. */
export function refusal<Code extends ProblemCode>(
  code: Code,
  ...[params]: ProblemArguments<Code>
): Refusal<Code> {
  return { code, params: params ?? {} };
}

/** Tells a refusal from any other value that a decision may return. */
export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'params' in value &&
    typeof value.code === 'string' &&
    Object.hasOwn(PROBLEMS, value.code)
  );
}
