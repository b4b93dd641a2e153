import type { Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { ACTIONS_OF_CONTRACT } from './actions-of-contract';
import { missingContracts } from './missing-contracts';

/** Contracts that reached their last day. @returns refusals by journey (contract_missing) */
export async function endContracts(tx: Tx, journeyIds: readonly string[]): Promise<Map<string, Refusal>> {
  const ended: { journey_id: string }[] = await tx.query(
    `WITH s AS (
       UPDATE contracts SET state = 'ended', ended_on = ends_on, version = version + 1
       WHERE journey_id = ANY($1::uuid[]) AND state = 'running' RETURNING *
     ), done AS (
       UPDATE guidance_actions a SET state = 'done', version = a.version + 1
       FROM s WHERE ${ACTIONS_OF_CONTRACT} AND a.state IN ('planned', 'running')
     )
     SELECT journey_id FROM s`,
    [journeyIds],
  );
  return missingContracts(journeyIds, ended);
}
