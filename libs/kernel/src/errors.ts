import { problemDetail, PROBLEMS, type ProblemArguments, type ProblemCode } from './problem-codes';
import type { ProblemKind, ProblemParams } from './problem-text';
import { FIELD_PROBLEMS, type FieldProblemArguments, type FieldProblemCode } from './field-problems';
import { fillSentence } from './problem-text';
import type { Refusal } from './refusals';

/** What is wrong with one field of what was sent. */
export interface FieldError {
  /** Where it is, as a JSON pointer: '/needs/0/startsOn'. */
  readonly pointer: string;
  readonly code: FieldProblemCode;
  /** What to correct, in French. */
  readonly message: string;
}

/**
 * An act that cannot be done, for a reason that the person should read. It knows nothing of HTTP: `kind` says
 * which way it failed. `message` is the French explanation. Throw one with `problem()` or `problemOf()`.
 */
export class DomainError extends Error {
  readonly kind: ProblemKind;

  constructor(
    readonly code: ProblemCode,
    readonly params: ProblemParams = {},
    readonly fields: readonly FieldError[] = [],
  ) {
    super(problemDetail(code, params));
    this.name = 'DomainError';
    this.kind = PROBLEMS[code].kind;
  }
}

/** Makes the error of a code; the compiler asks for the parameters that its sentences name. */
export function problem<Code extends ProblemCode>(
  code: Code,
  ...[params]: ProblemArguments<Code>
): DomainError {
  return new DomainError(code, params ?? {});
}

/** Makes the error of a refusal that pure code returned. */
export function problemOf(refusal: Refusal): DomainError {
  return new DomainError(refusal.code, refusal.params);
}

/** Makes the error that names every field to correct. */
export function invalidFields(fields: readonly FieldError[]): DomainError {
  return new DomainError('invalid_input', { count: fields.length }, fields);
}

/** Describes one field to correct; the compiler asks for the parameters that its sentence names. */
export function fieldError<Code extends FieldProblemCode>(
  pointer: string,
  code: Code,
  ...[params]: FieldProblemArguments<Code>
): FieldError {
  return { pointer, code, message: fillSentence(FIELD_PROBLEMS[code], params ?? {}) };
}
