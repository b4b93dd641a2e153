import { isStaff, problem } from '@passerelle/kernel';
import { rowsOf, type Actor, type Tx } from '@passerelle/platform';
import { contractsInReach } from './contracts-in-reach';

/** Somebody in a company now or soon: under contract, or there to see the work. */
export interface PersonOfCompany {
  readonly journeyId: string;
  /** Null for those who are there without a contract. */
  readonly contractId: string | null;
  readonly firstName: string;
  /** First letter only, for the company, of those who are there without a contract. */
  readonly lastName: string;
  /** Job of the contract, or what the person comes to see. */
  readonly title: string;
  readonly tutorName: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** The first day is still to come. */
  readonly toCome: boolean;
}

const TODAY = `(app_now() AT TIME ZONE 'Europe/Paris')::date`;

/**
 * The people of a company, those present first, as far as the actor may know of them.
 * Source: the access matrix, « Mise à disposition » (whole group, or one’s own company) and « identité minimale ».
 * @throws DomainError not_found when the company is not the actor's own, or not of the group
 */
export async function readPeopleOfCompany(
  tx: Tx,
  actor: Actor,
  companyId: string,
): Promise<PersonOfCompany[]> {
  const staff = isStaff(actor.role);
  if (!staff && actor.memberCompanyId !== companyId) throw problem('not_found');
  const known = await rowsOf(tx, 'SELECT 1 FROM member_companies WHERE id = $1', [companyId]);
  if (known.length === 0) throw problem('not_found');
  const { condition, params } = contractsInReach(actor);
  const hosted = staff || actor.role === 'employer';
  return rowsOf<PersonOfCompany>(
    tx,
    `SELECT * FROM (
       SELECT c.journey_id AS "journeyId", c.id AS "contractId", p.first_name AS "firstName", p.last_name AS "lastName",
         c.job_title AS title, c.company_tutor_name AS "tutorName", m.starts_on::text AS "startsOn", m.ends_on::text AS "endsOn",
         m.starts_on > ${TODAY} AS "toCome"
       FROM assignments m JOIN contracts c ON c.id = m.contract_id AND c.state IN ('signed', 'running')
       JOIN candidates p ON p.id = c.candidate_id
       WHERE m.member_company_id = $2 AND m.ends_on >= ${TODAY} AND ${condition}
       UNION ALL
       SELECT j.id, NULL, p.first_name, CASE WHEN $4 THEN p.last_name ELSE left(p.last_name, 1) || '.' END, a.title, NULL,
         a.starts_on::text, a.ends_on::text, a.starts_on > ${TODAY}
       FROM guidance_actions a JOIN candidates p ON p.id = a.candidate_id
       JOIN LATERAL (SELECT id FROM journeys WHERE candidate_id = a.candidate_id ORDER BY created_at DESC, id DESC LIMIT 1) j ON true
       WHERE $3 AND a.member_company_id = $2 AND a.kind = 'work_situation' AND a.state IN ('planned', 'running')
         AND (a.ends_on IS NULL OR a.ends_on >= ${TODAY}) AND coalesce(a.source, '') NOT LIKE 'contract:%'
     ) people ORDER BY "toCome", "startsOn", "lastName", "journeyId" LIMIT 200`,
    [...params, companyId, hosted, staff],
  );
}
