/** One thing to correct in what was given: a JSON pointer into the input ('' = all of it), or an option ('--name'). */
export interface BadField {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What was given to a command cannot be used. Has the shape of the domain's own errors of kind `invalid`. */
export class BadInput extends Error {
  readonly kind = 'invalid';
  readonly code = 'invalid_input';

  constructor(readonly fields: readonly BadField[]) {
    super('Certaines données ne peuvent pas être utilisées.');
    this.name = 'BadInput';
  }
}

/** A problem as RFC 9457 writes it, one JSON object; members beyond the standard's name every bad field. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors: readonly BadField[];
}

/**
 * The problem document of bad input, or null when the error is of another sort. Domain errors are known by their shape,
 * so that a command that needs none of the domain does not load it.
 */
export function problemDocumentOf(error: unknown): ProblemDocument | null {
  if (!(error instanceof Error)) return null;
  const { kind, code, fields } = error as Partial<BadInput>;
  if (kind !== 'invalid' || typeof code !== 'string') return null;
  return {
    type: `urn:passerelle:problem:${code}`,
    title: 'Données à corriger',
    status: 400,
    detail: [
      error.message,
      ...(fields ?? []).map((field) => `${field.pointer || 'entrée'} : ${field.message}`),
    ].join(' '),
    code,
    errors: fields ?? [],
  };
}
