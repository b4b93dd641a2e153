import type { Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { missingContracts } from './missing-contracts';
import { planTutorReviews } from './plan-tutor-reviews';
import { ACTIONS_OF_CONTRACT } from './actions-of-contract';

/**
 * Signed contracts begin: the braid shows work and training under way, and the tutor's reviews are planned.
 * @returns refusals by journey (contract_missing)
 */
export async function startContracts(tx: Tx, journeyIds: readonly string[]): Promise<Map<string, Refusal>> {
  const started: { journey_id: string; id: string; group_id: string; starts_on: string; ends_on: string }[] =
    await tx.query(
      `WITH s AS (
       UPDATE contracts SET state = 'running', version = version + 1 WHERE journey_id = ANY($1::uuid[]) AND state = 'signed' RETURNING *
     ), under_way AS (
       UPDATE guidance_actions a SET state = 'running', version = a.version + 1
       FROM s WHERE ${ACTIONS_OF_CONTRACT} AND a.state = 'planned'
     )
     SELECT journey_id, id, group_id, starts_on::text, ends_on::text FROM s`,
      [journeyIds],
    );
  await planTutorReviews(tx, started);
  return missingContracts(journeyIds, started);
}
