import type { Actor, Tx } from '@passerelle/platform';
import { contractsInReach } from './contracts-in-reach';

/** A period of work in one company. */
export interface AssignmentLine {
  readonly companyId: string;
  readonly companyName: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Assignments by contract, in the order of their days. */
export async function readAssignments(
  tx: Tx,
  contractIds: readonly string[],
): Promise<Map<string, AssignmentLine[]>> {
  if (contractIds.length === 0) return new Map();
  const rows: (AssignmentLine & { contractId: string })[] = await tx.query(
    `SELECT m.contract_id AS "contractId", m.member_company_id AS "companyId", company.name AS "companyName",
       m.starts_on::text AS "startsOn", m.ends_on::text AS "endsOn"
     FROM assignments m JOIN member_companies company ON company.id = m.member_company_id
     WHERE m.contract_id = ANY($1::uuid[]) ORDER BY m.starts_on`,
    [contractIds],
  );
  const byContract = new Map<string, AssignmentLine[]>();
  for (const { contractId, ...line } of rows)
    byContract.set(contractId, [...(byContract.get(contractId) ?? []), line]);
  return byContract;
}

/** Someone at work in a company today. */
export interface PersonAtWork {
  readonly contractId: string;
  readonly journeyId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly companyName: string;
  readonly companyTutorName: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The people assigned today, as far as the actor may know of them; an employer sees those of their own company. */
export async function readPeopleAtWork(tx: Tx, actor: Actor): Promise<PersonAtWork[]> {
  const { condition, params } = contractsInReach(actor);
  return tx.query(
    `SELECT c.id AS "contractId", c.journey_id AS "journeyId", p.first_name AS "firstName", p.last_name AS "lastName",
       c.job_title AS "jobTitle", company.name AS "companyName", c.company_tutor_name AS "companyTutorName",
       m.starts_on::text AS "startsOn", m.ends_on::text AS "endsOn"
     FROM assignments m
     JOIN contracts c ON c.id = m.contract_id AND c.state = 'running'
     JOIN candidates p ON p.id = c.candidate_id
     JOIN member_companies company ON company.id = m.member_company_id
     WHERE (app_now() AT TIME ZONE 'Europe/Paris')::date BETWEEN m.starts_on AND m.ends_on
       AND ($2::uuid IS NULL OR m.member_company_id = $2) AND ${condition}
     ORDER BY p.last_name, p.first_name, c.id LIMIT 200`,
    [...params, actor.role === 'employer' ? actor.memberCompanyId : null],
  );
}
