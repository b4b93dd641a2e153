import { HttpException } from '@nestjs/common';
import { DomainError, problem } from '@passerelle/kernel';
import { postgresFailure, problemOfPostgres } from './constraint-problems';

const THROTTLE_SECONDS = 60;

/** Turns whatever a request threw into the problem to answer, or null when it is an error that nobody expected. */
export function translateError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const postgres = postgresFailure(error);
  if (postgres) return problemOfPostgres(postgres);
  if (isUnreachable(error)) return problem('unavailable', { service: 'la base de données' });
  // What Nest's own pipes say of an id that has not the form of one: that page does not exist.
  if (error instanceof HttpException && error.message.includes('uuid is expected'))
    return problem('not_found');
  return ofReader(error) ?? (error instanceof HttpException ? ofStatus(error.getStatus()) : null);
}

/** What the reader of request bodies refuses carries a `type`. */
function ofReader(error: unknown): DomainError | null {
  const type = reasonOfReader(error);
  if (type === null) return null;
  if (type === 'entity.too.large') return problem('too_large', { limit: '1 Mo' });
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return problem('unreadable_form');
  return problem('malformed_json');
}

function reasonOfReader(error: unknown): string | null {
  const cause: unknown = error instanceof HttpException && error.cause ? error.cause : error;
  for (const one of [error, cause]) {
    if (!(one instanceof Error) || !('type' in one) || typeof one.type !== 'string') continue;
    if (/^(entity|encoding|charset|request)\./.test(one.type)) return one.type;
  }
  return null;
}

function ofStatus(status: number): DomainError | null {
  if (status === 400) return problem('malformed_json');
  if (status === 401) return problem('not_signed_in');
  if (status === 403) return problem('forbidden');
  if (status === 404 || status === 405) return problem('not_found');
  if (status === 413) return problem('too_large', { limit: '1 Mo' });
  if (status === 415) return problem('unreadable_form');
  if (status === 429) return problem('too_many_requests', { seconds: THROTTLE_SECONDS });
  return null;
}

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET' ||
    error.message.startsWith('timeout exceeded when trying to connect')
  );
}
