import { fieldError, invalidFields, phoneNumber, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachesCompany } from '../domain/offers.policy';

/** Who speaks of a job, and what they say of it. */
export interface AmbassadorDetails {
  readonly fullName: string;
  readonly trade: string;
  readonly yearsInTrade: number;
  /** The job in three sentences, in their own words. */
  readonly sentences: string;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** What is left after a change: the new version of the row. */
export interface KeptAmbassador {
  readonly id: string;
  readonly version: number;
}

/** Finds an ambassador within the actor's reach: of their group, of their company, or themselves. @throws not_found */
export async function reachAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ leftOn: string | null; email: string | null }> {
  const [row] = await tx.query<
    { memberCompanyId: string; userId: string | null; leftOn: string | null; email: string | null }[]
  >(
    `SELECT member_company_id AS "memberCompanyId", user_id AS "userId", left_on::text AS "leftOn", email::text
     FROM ambassadors WHERE id = $1`,
    [id],
  );
  const own = actor.role === 'ambassador' && row?.userId === actor.userId && actor.userId !== null;
  if (!row || !(own || reachesCompany(actor, row.memberCompanyId))) throw problem('not_found');
  return row;
}

/** Puts a phone number in its written form. @throws a field problem */
export function contactOf(details: AmbassadorDetails): { phone: string | null; email: string | null } {
  const phone = details.phone ? phoneNumber(details.phone) : null;
  if (details.phone && !phone) throw invalidFields([fieldError('/phone', 'not_a_phone')]);
  return { phone, email: details.email ?? null };
}

/** The row that a compare-and-set left. @throws stale_version when there is none */
export function changedAmbassador([[row]]: [KeptAmbassador[], number]): KeptAmbassador {
  if (!row) throw problem('stale_version');
  return row;
}
