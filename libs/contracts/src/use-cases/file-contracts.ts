import type { CalendarDate, Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { missingContracts } from './missing-contracts';

/** Records the day each running contract was filed with the OPCO. @returns refusals by journey (contract_missing) */
export async function recordFilings(
  tx: Tx,
  filings: readonly { readonly journeyId: string; readonly filedOn: CalendarDate }[],
): Promise<Map<string, Refusal>> {
  const filed: { journey_id: string }[] = await tx.query(
    `WITH s AS (
       UPDATE contracts c SET filed_on = x."filedOn", version = c.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, "filedOn" date)
       WHERE c.journey_id = x."journeyId" AND c.state = 'running' AND c.filed_on IS NULL RETURNING c.journey_id
     ) SELECT journey_id FROM s`,
    [JSON.stringify(filings)],
  );
  return missingContracts(
    filings.map(({ journeyId }) => journeyId),
    filed,
  );
}

/**
 * Records what the OPCO answered; 'tacit' stands for its silence (D6325-2).
 * @returns refusals by journey (contract_missing)
 */
export async function recordOpcoAnswers(
  tx: Tx,
  answers: readonly { readonly journeyId: string; readonly answer: string; readonly on: CalendarDate }[],
): Promise<Map<string, Refusal>> {
  const answered: { journey_id: string }[] = await tx.query(
    `WITH s AS (
       UPDATE contracts c SET opco_answer = x.answer, opco_answered_on = x."on", version = c.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, answer text, "on" date)
       WHERE c.journey_id = x."journeyId" AND c.state = 'running' AND c.filed_on IS NOT NULL AND c.opco_answered_on IS NULL
       RETURNING c.journey_id
     ) SELECT journey_id FROM s`,
    [JSON.stringify(answers)],
  );
  return missingContracts(
    answers.map(({ journeyId }) => journeyId),
    answered,
  );
}
