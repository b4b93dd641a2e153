import { PRESCRIBER_KINDS, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { AID_RULE_VERSION, aidEligibility } from '../domain/aid-eligibility';
import { missingContracts } from './missing-contracts';
import { placeInCompanies, type SignedContract } from './place-in-companies';

export interface ContractSignature {
  readonly journeyId: string;
  readonly signedByGroupOn: string;
  readonly signedByPersonOn: string;
}

/**
 * Signs the contracts being prepared: freezes what is known of the State aid and the version of its rule, opens the assignment
 * to the company, and puts work and training on the person's braid as planned.
 * @returns refusals by journey (contract_missing)
 */
export async function signContracts(
  tx: Tx,
  signatures: readonly ContractSignature[],
): Promise<Map<string, Refusal>> {
  const asked = signatures.map(({ journeyId }) => journeyId);
  const known: { journey_id: string; labelled: boolean; prescriber_kind: string | null }[] = await tx.query(
    `SELECT c.journey_id, g.labelled, p.kind AS prescriber_kind
     FROM contracts c
     JOIN employer_groups g ON g.id = c.group_id
     LEFT JOIN referrals r ON r.journey_id = c.journey_id
     LEFT JOIN prescribers p ON p.id = r.prescriber_id
     WHERE c.journey_id = ANY($1::uuid[]) AND c.state = 'preparing'`,
    [asked],
  );
  const facts = new Map(known.map((row) => [row.journey_id, row]));
  const rows = signatures.map((signature) => {
    const fact = facts.get(signature.journeyId);
    const lastSigned =
      [signature.signedByGroupOn, signature.signedByPersonOn].sort().at(-1) ?? signature.signedByGroupOn;
    const kind = PRESCRIBER_KINDS.find((each) => each === fact?.prescriber_kind) ?? null;
    return { ...signature, eligibility: aidEligibility(fact?.labelled ?? false, kind, lastSigned) };
  });
  const signed: SignedContract[] = await tx.query(SIGN, [JSON.stringify(rows), AID_RULE_VERSION]);
  await placeInCompanies(tx, signed);
  return missingContracts(asked, signed);
}

const SIGN = `
  WITH signed AS (
    UPDATE contracts c SET state = 'signed', signed_by_group_on = x."signedByGroupOn", signed_by_person_on = x."signedByPersonOn",
      eligibility = x.eligibility, rule_version = $2, version = c.version + 1
    FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, "signedByGroupOn" date, "signedByPersonOn" date, eligibility jsonb)
    WHERE c.journey_id = x."journeyId" AND c.state = 'preparing'
    RETURNING c.*
  )
  SELECT s.journey_id, s.id, s.group_id, s.candidate_id, s.member_company_id, s.starts_on::text, s.ends_on::text,
    s.job_title, s.qualification_aim, company.name AS company_name, provider.name AS provider_name
  FROM signed s
  JOIN member_companies company ON company.id = s.member_company_id
  LEFT JOIN training_providers provider ON provider.id = s.training_provider_id`;
