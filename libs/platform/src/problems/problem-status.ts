import type { ProblemCode, ProblemKind } from '@passerelle/kernel';

const STATUS_OF_KIND: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  refused: 422,
  unavailable: 503,
};

/** The codes for which HTTP has a more exact word than that of their kind. */
const STATUS_OF_CODE: Partial<Readonly<Record<ProblemCode, number>>> = {
  not_signed_in: 401,
  bad_credentials: 401,
  second_factor_wrong: 401,
  passkey_refused: 401,
  link_expired: 410,
  link_used: 410,
  stale_version: 412,
  too_large: 413,
  unreadable_form: 415,
  version_missing: 428,
  too_many_attempts: 429,
  too_many_requests: 429,
  unexpected: 500,
};

/** The HTTP status with which a problem is answered. */
export function statusOf(code: ProblemCode, kind: ProblemKind): number {
  return STATUS_OF_CODE[code] ?? STATUS_OF_KIND[kind];
}
