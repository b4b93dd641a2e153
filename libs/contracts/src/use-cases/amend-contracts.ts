import { newId, refusal, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { isRestrictedAmendment } from '../domain/amendments';
import { leaveFormerTutors } from './leave-former-tutors';
import { moveAssignments } from './move-assignments';
import { planTutorReviews } from './plan-tutor-reviews';
import { writeUnlessOverlapping } from './write-unless-overlapping';

/** What an amendment changes; null leaves as it is. */
export interface ContractAmendment {
  readonly journeyId: string;
  /** Version of the journey that the amendment makes. */
  readonly journeyVersion: number;
  readonly kind: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly trialEndsOn: string | null;
  /** Hours a week, decimal text. */
  readonly weeklyHours: string | null;
  readonly companyId: string | null;
  /** Who follows the person in the company. */
  readonly tutorName: string | null;
  /** ISO instant. */
  readonly now: string;
}

interface OpenContract {
  readonly id: string;
  readonly journey_id: string;
  readonly group_id: string;
  readonly candidate_id: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly trial_ends_on: string | null;
  readonly weekly_hours: string;
  readonly member_company_id: string;
  readonly company_tutor_name: string | null;
  readonly state: string;
}

/**
 * Amends signed or running contracts, each with a row that says what changed from what to what; assignments, braid and reviews
 * follow the new dates. A tutor of another company, or another tutor, has an account of their own to be named: that of the former is left.
 * @returns refusals by journey: overlapping_contract, contract_missing
 */
export async function amendContracts(
  tx: Tx,
  amendments: readonly ContractAmendment[],
): Promise<Map<string, Refusal>> {
  const open: OpenContract[] = await tx.query(
    `SELECT id, journey_id, group_id, candidate_id, starts_on::text, ends_on::text, trial_ends_on::text, weekly_hours::text,
       member_company_id, company_tutor_name, state
     FROM contracts WHERE journey_id = ANY($1::uuid[]) AND state IN ('signed', 'running') ORDER BY id FOR NO KEY UPDATE`,
    [amendments.map(({ journeyId }) => journeyId)],
  );
  const contracts = new Map(open.map((contract) => [contract.journey_id, contract]));
  const rows = amendments.flatMap((amendment) => {
    const contract = contracts.get(amendment.journeyId);
    return contract ? [rowOf(contract, amendment)] : [];
  });
  const refused = await writeUnlessOverlapping(tx, rows, async (some) => {
    await tx.query(AMEND, [JSON.stringify(some)]);
  });
  const written = rows.filter(({ journeyId }) => !refused.has(journeyId));
  await moveAssignments(tx, written);
  await leaveFormerTutors(
    tx,
    written.map(({ contractId }) => contractId),
  );
  const running = written.filter(({ state }) => state === 'running');
  await planTutorReviews(
    tx,
    running.map((row) => ({
      id: row.contractId,
      group_id: row.groupId,
      starts_on: row.startsOn,
      ends_on: row.endsOn,
    })),
  );
  for (const { journeyId } of amendments)
    if (!contracts.has(journeyId)) refused.set(journeyId, refusal('contract_missing'));
  return refused;
}

function rowOf(contract: OpenContract, amendment: ContractAmendment) {
  const after = {
    startsOn: amendment.startsOn ?? contract.starts_on,
    endsOn: amendment.endsOn ?? contract.ends_on,
    trialEndsOn: amendment.trialEndsOn ?? contract.trial_ends_on,
    // As the column writes it, so that the same hours typed again are no change.
    weeklyHours:
      amendment.weeklyHours === null ? contract.weekly_hours : Number(amendment.weeklyHours).toFixed(2),
    companyId: amendment.companyId ?? contract.member_company_id,
    tutorName: amendment.tutorName ?? contract.company_tutor_name,
  };
  const before = {
    startsOn: contract.starts_on,
    endsOn: contract.ends_on,
    trialEndsOn: contract.trial_ends_on,
    weeklyHours: contract.weekly_hours,
    companyId: contract.member_company_id,
    tutorName: contract.company_tutor_name,
  };
  return {
    ...after,
    id: newId(),
    contractId: contract.id,
    journeyId: contract.journey_id,
    journeyVersion: amendment.journeyVersion,
    groupId: contract.group_id,
    candidateId: contract.candidate_id,
    state: contract.state,
    kind: amendment.kind,
    restricted: isRestrictedAmendment(amendment.kind),
    changes: differences(before, after),
    companyChanged: after.companyId !== before.companyId,
    now: amendment.now,
  };
}

function differences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, { from: unknown; to: unknown }> {
  const changed = Object.keys(after).filter((name) => String(before[name]) !== String(after[name]));
  return Object.fromEntries(changed.map((name) => [name, { from: before[name], to: after[name] }]));
}

const AMEND = `
  WITH x AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "contractId" uuid, "groupId" uuid, "journeyVersion" int, kind text,
      restricted boolean, changes jsonb, now timestamptz, "startsOn" date, "endsOn" date, "trialEndsOn" date, "weeklyHours" numeric,
      "companyId" uuid, "tutorName" text)
  ), amended AS (
    UPDATE contracts c SET starts_on = x."startsOn", ends_on = x."endsOn", trial_ends_on = x."trialEndsOn",
      weekly_hours = x."weeklyHours", member_company_id = x."companyId", company_tutor_name = x."tutorName", version = c.version + 1,
      company_tutor_user_id = CASE WHEN (c.member_company_id, c.company_tutor_name) IS NOT DISTINCT FROM (x."companyId", x."tutorName")
        THEN c.company_tutor_user_id END
    FROM x WHERE c.id = x."contractId"
  )
  INSERT INTO contract_amendments (id, group_id, contract_id, journey_version, kind, restricted, changes, at)
  SELECT id, "groupId", "contractId", "journeyVersion", kind, restricted, changes, now FROM x`;
