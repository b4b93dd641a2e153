import { refusal, writtenDate, type CalendarDate, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { endedInTrial } from '../domain/contract-dates';
import { ACTIONS_OF_CONTRACT } from './actions-of-contract';

export interface ContractTermination {
  readonly journeyId: string;
  readonly reason: string;
  /** Last day of the contract. */
  readonly endedOn: CalendarDate;
}

/**
 * Ends signed or running contracts before their time; whether within the trial period is computed from the file.
 * The braid says that work and training stopped, never why: it is read by more people than the journal.
 * @returns refusals by journey: outside_contract_dates when the day lies after the contract's own end, contract_missing
 */
export async function terminateContracts(
  tx: Tx,
  terminations: readonly ContractTermination[],
): Promise<Map<string, Refusal>> {
  const open: OpenContract[] = await tx.query(
    `SELECT id, journey_id, starts_on::text, ends_on::text, trial_ends_on::text FROM contracts
     WHERE journey_id = ANY($1::uuid[]) AND state IN ('signed', 'running') ORDER BY id FOR NO KEY UPDATE`,
    [terminations.map(({ journeyId }) => journeyId)],
  );
  const contracts = new Map(open.map((contract) => [contract.journey_id, contract]));
  const refused = new Map<string, Refusal>();
  const rows = terminations.flatMap((termination) => {
    const contract = contracts.get(termination.journeyId);
    const why = contract ? refusalOf(contract, termination) : refusal('contract_missing');
    if (why) refused.set(termination.journeyId, why);
    if (why || !contract) return [];
    const dates = { startsOn: contract.starts_on, trialEndsOn: contract.trial_ends_on };
    return [{ ...termination, id: contract.id, inTrial: endedInTrial(dates, termination.endedOn) }];
  });
  if (rows.length > 0) await tx.query(TERMINATE, [JSON.stringify(rows)]);
  return refused;
}

interface OpenContract {
  readonly id: string;
  readonly journey_id: string;
  readonly starts_on: CalendarDate;
  readonly ends_on: CalendarDate;
  readonly trial_ends_on: CalendarDate | null;
}

function refusalOf(contract: OpenContract, { endedOn }: ContractTermination): Refusal | null {
  if (endedOn <= contract.ends_on) return null;
  return refusal('outside_contract_dates', {
    from: writtenDate(contract.starts_on),
    to: writtenDate(contract.ends_on),
  });
}

const TERMINATE = `
  WITH s AS (
    UPDATE contracts c SET state = 'terminated', ended_on = x."endedOn", termination_reason = x.reason,
      terminated_in_trial = x."inTrial", version = c.version + 1
    FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, reason text, "endedOn" date, "inTrial" boolean)
    WHERE c.id = x.id RETURNING c.*
  ), stopped AS (
    UPDATE guidance_actions a SET state = 'interrupted', ends_on = greatest(a.starts_on, s.ended_on),
      interruption_reason = 'contract_terminated', version = a.version + 1
    FROM s WHERE ${ACTIONS_OF_CONTRACT} AND a.state IN ('planned', 'running')
  ), never_begun AS (
    DELETE FROM assignments m USING s WHERE m.contract_id = s.id AND m.starts_on > s.ended_on
  ), not_due AS (
    DELETE FROM tutor_reviews r USING s WHERE r.contract_id = s.id AND r.written_at IS NULL AND r.due_on > s.ended_on
  )
  UPDATE assignments m SET ends_on = s.ended_on FROM s
  WHERE m.contract_id = s.id AND m.starts_on <= s.ended_on AND m.ends_on > s.ended_on`;
