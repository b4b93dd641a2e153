/** One bad field of a request: `pointer` is a JSON pointer into the body ('/birthDate'). */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail?: string;
}

/** What the API answers when it refuses or fails (RFC 9457), or what stands for it when there is no answer. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** HTTP status; 0 when the network gave no answer. */
    readonly status: number,
    /** Stable code, the last word of the problem's type: 'journey_moved'. */
    readonly code: string,
    /** French, for the screen. */
    readonly title: string,
    readonly detail: string | undefined,
    readonly fields: readonly FieldProblem[],
  ) {
    super(title);
  }

  /** True when the same request may succeed later by itself: no network, or the server is down. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function fieldProblem(value: unknown): FieldProblem[] {
  if (!isRecord(value)) return [];
  const pointer = text(value['pointer']);
  return pointer === undefined
    ? []
    : [{ pointer, code: text(value['code']) ?? 'invalid', detail: text(value['detail']) }];
}

/** Reads a problem document; anything else (a proxy's page, an empty body) becomes a general problem of that status. */
export function problemFrom(status: number, body: unknown): Problem {
  const source = isRecord(body) ? body : {};
  const fields = Array.isArray(source['errors']) ? source['errors'].flatMap(fieldProblem) : [];
  return new Problem(
    status,
    text(source['code']) ?? `http_${status}`,
    text(source['title']) ?? 'Le service n’a pas pu répondre.',
    text(source['detail']),
    fields,
  );
}

/** No answer at all: the network, not the service. */
export const cutOff = (): Problem => new Problem(0, 'cut_off', 'La connexion est coupée.', undefined, []);
