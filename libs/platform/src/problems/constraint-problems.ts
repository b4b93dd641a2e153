import { fieldError, invalidFields, problem, type DomainError } from '@passerelle/kernel';

/** What PostgreSQL says of a statement that it refused. */
interface PostgresFailure {
  readonly code: string;
  readonly constraint?: string;
}

/** Constraints that a person can run into, and what to tell them. Those not named here get the general words of their class. */
const BY_CONSTRAINT: Readonly<Record<string, () => DomainError>> = {
  users_email_key: () => problem('account_already_known'),
  employer_groups_siret_key: () => invalidFields([fieldError('/siret', 'already_used')]),
  member_companies_siret: () => problem('company_already_member'),
  programmes_group_id_name_key: () => invalidFields([fieldError('/name', 'already_used')]),
};

const UNIQUE = '23505';
const FOREIGN_KEY = '23503';
const CHECK = '23514';
const EXCLUSION = '23P01';
const NOT_NULL = '23502';
const BAD_TEXT = '22P02';
const LOCK_TIMEOUT = '55P03';
const CONNECTION_CLASSES = ['08', '53', '57'];

/** The answer to a statement that PostgreSQL refused, or null where it can only be a fault of ours. */
export function problemOfPostgres(failure: PostgresFailure): DomainError | null {
  const known = failure.constraint ? BY_CONSTRAINT[failure.constraint] : undefined;
  if (known) return known();
  switch (failure.code) {
    case UNIQUE:
    case EXCLUSION:
      return problem('already_exists');
    case FOREIGN_KEY:
    case NOT_NULL:
    case CHECK:
    case BAD_TEXT:
      return null;
    case LOCK_TIMEOUT:
      return problem('request_in_progress');
    default:
      return CONNECTION_CLASSES.includes(failure.code.slice(0, 2))
        ? problem('unavailable', { service: 'la base de données' })
        : null;
  }
}

/** Finds what PostgreSQL said inside whatever wraps it, or null. */
export function postgresFailure(error: unknown): PostgresFailure | null {
  const inner: unknown =
    typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : error;
  if (!(inner instanceof Error) || !('code' in inner) || typeof inner.code !== 'string') return null;
  if (!/^[0-9A-Z]{5}$/.test(inner.code)) return null;
  const constraint =
    'constraint' in inner && typeof inner.constraint === 'string' ? inner.constraint : undefined;
  return { code: inner.code, constraint };
}
