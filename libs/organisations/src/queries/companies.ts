import { problem } from '@passerelle/kernel';
import { rowsOf, type Actor, type Tx } from '@passerelle/platform';
import { scopeFor } from '../domain/access-matrix';

/** A member company as those who may read it see it. */
export interface CompanyView {
  readonly id: string;
  readonly name: string;
  readonly siret: string | null;
  readonly trade: string;
  readonly city: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly headcount: number | null;
  /** Day it left the group, or null. */
  readonly leftOn: string | null;
  readonly version: number;
}

/** Which companies to list. */
export interface CompanyFilter {
  /** Part of the name, the trade or the city. */
  readonly q?: string;
  /** Also those that left. */
  readonly withLeft: boolean;
  /** Name and id of the last company read. */
  readonly after: readonly (string | number)[] | null;
  /** One more row than this is read, so that the next page is known. */
  readonly limit: number;
}

const COLUMNS = `c.id, c.name, c.siret, c.trade, c.city, c.address, c.phone, c.email::text AS email, c.headcount,
  to_char(c.left_on, 'YYYY-MM-DD') AS "leftOn", c.version`;

/** The one company that a role tied to a company sees, or null for those who see all (row-level security bounds the rest). */
function onlyCompany(actor: Actor): string | null {
  return scopeFor(actor.role, 'company.read') === 'E' ? (actor.memberCompanyId ?? NONE) : null;
}

/** No company has this id. */
const NONE = '00000000-0000-0000-0000-000000000000';

/** The companies in the actor's reach, by name. */
export function listCompanies(
  tx: Tx,
  actor: Actor,
  { q, withLeft, after, limit }: CompanyFilter,
): Promise<CompanyView[]> {
  return rowsOf<CompanyView>(
    tx,
    `SELECT ${COLUMNS} FROM member_companies c
     WHERE ($1::uuid IS NULL OR c.id = $1) AND ($2 OR c.left_on IS NULL)
       AND ($3::text IS NULL OR unaccent(c.name || ' ' || c.trade || ' ' || c.city) ILIKE '%' || unaccent($3) || '%')
       AND ($4::text IS NULL OR (c.name, c.id) > ($4, $5::uuid))
     ORDER BY c.name, c.id LIMIT $6`,
    [onlyCompany(actor), withLeft, q ? likeText(q) : null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
}

/** One company in the actor's reach. @throws DomainError not_found */
export async function readCompany(tx: Tx, actor: Actor, id: string): Promise<CompanyView> {
  const [row] = await rowsOf<CompanyView>(
    tx,
    `SELECT ${COLUMNS} FROM member_companies c WHERE c.id = $1 AND ($2::uuid IS NULL OR c.id = $2)`,
    [id, onlyCompany(actor)],
  );
  if (!row) throw problem('not_found');
  return row;
}

function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
