import type { Actor, Tx } from '@passerelle/platform';
import { contractsInReach } from './contracts-in-reach';

/** A contract as its row says; who reads which part of it is decided in contract-file.ts. */
export interface ContractRow {
  readonly id: string;
  readonly journeyId: string;
  readonly version: number;
  readonly state: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly companyId: string;
  readonly companyName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly trialEndsOn: string | null;
  readonly jobTitle: string;
  readonly qualificationAim: string;
  readonly weeklyHours: string;
  readonly trainingProviderId: string | null;
  readonly trainingProviderName: string | null;
  readonly companyTutorName: string | null;
  readonly companyTutorUserId: string | null;
  readonly groupTutorId: string | null;
  readonly groupTutorName: string | null;
  readonly signedByGroupOn: string | null;
  readonly signedByPersonOn: string | null;
  readonly filedOn: string | null;
  readonly opcoAnsweredOn: string | null;
  readonly opcoAnswer: string | null;
  readonly qualificationResult: string | null;
  readonly endedOn: string | null;
  readonly terminationReason: string | null;
  readonly terminatedInTrial: boolean | null;
  readonly eligibility: {
    readonly status: string;
    readonly amount: string | null;
    readonly source: string | null;
  } | null;
  readonly labelled: boolean;
  /** Day of the clock, in Paris. */
  readonly today: string;
}

const COLUMNS = `
  c.id, c.journey_id AS "journeyId", c.version, c.state, p.first_name AS "firstName", p.last_name AS "lastName",
  p.birth_date::text AS "birthDate", c.member_company_id AS "companyId", company.name AS "companyName", c.starts_on::text AS "startsOn",
  c.ends_on::text AS "endsOn", c.trial_ends_on::text AS "trialEndsOn", c.job_title AS "jobTitle", c.qualification_aim AS "qualificationAim",
  c.weekly_hours::text AS "weeklyHours", c.training_provider_id AS "trainingProviderId", provider.name AS "trainingProviderName",
  c.company_tutor_name AS "companyTutorName", c.company_tutor_user_id AS "companyTutorUserId", c.group_tutor_id AS "groupTutorId", tutor.full_name AS "groupTutorName",
  c.signed_by_group_on::text AS "signedByGroupOn", c.signed_by_person_on::text AS "signedByPersonOn", c.filed_on::text AS "filedOn",
  c.opco_answered_on::text AS "opcoAnsweredOn", c.opco_answer AS "opcoAnswer", c.qualification_result AS "qualificationResult",
  c.ended_on::text AS "endedOn", c.termination_reason AS "terminationReason", c.terminated_in_trial AS "terminatedInTrial",
  c.eligibility, eg.labelled, (app_now() AT TIME ZONE 'Europe/Paris')::date::text AS today`;
const TABLES = `
  contracts c
  JOIN candidates p ON p.id = c.candidate_id
  JOIN member_companies company ON company.id = c.member_company_id
  JOIN employer_groups eg ON eg.id = c.group_id
  LEFT JOIN training_providers provider ON provider.id = c.training_provider_id
  LEFT JOIN users tutor ON tutor.id = c.group_tutor_id`;

/** One contract, or null when it does not exist for the actor. */
export async function readContract(tx: Tx, actor: Actor, id: string): Promise<ContractRow | null> {
  const { condition, params } = contractsInReach(actor);
  const rows: ContractRow[] = await tx.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE c.id = $2 AND ${condition}`,
    [...params, id],
  );
  return rows[0] ?? null;
}

/** The contracts of one journey that the actor may know of, the latest first. */
export async function readContractsOf(tx: Tx, actor: Actor, journeyId: string): Promise<ContractRow[]> {
  const { condition, params } = contractsInReach(actor);
  return tx.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE c.journey_id = $2 AND ${condition} ORDER BY c.created_at DESC, c.id DESC`,
    [...params, journeyId],
  );
}
