import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { reviewMonths } from '../domain/contract-dates';

interface PlannedContract {
  readonly id: string;
  readonly group_id: string;
  readonly starts_on: string;
  readonly ends_on: string;
}

/** Plans the tutor's reviews of contracts for their present dates: a written one stays, one that no longer falls within goes. */
export async function planTutorReviews(tx: Tx, contracts: readonly PlannedContract[]): Promise<void> {
  if (contracts.length === 0) return;
  const reviews = contracts.flatMap((contract) =>
    reviewMonths({ startsOn: contract.starts_on, endsOn: contract.ends_on }).map(({ month, dueOn }) => ({
      id: newId(),
      group_id: contract.group_id,
      contract_id: contract.id,
      month,
      due_on: dueOn,
    })),
  );
  await tx.query(
    `INSERT INTO tutor_reviews (id, group_id, contract_id, month, due_on)
     SELECT id, group_id, contract_id, month, due_on FROM jsonb_populate_recordset(NULL::tutor_reviews, $1::jsonb)
     ON CONFLICT (contract_id, month) DO UPDATE SET due_on = excluded.due_on WHERE tutor_reviews.written_at IS NULL`,
    [JSON.stringify(reviews)],
  );
  await tx.query(
    `DELETE FROM tutor_reviews r USING contracts c
     WHERE c.id = ANY($1::uuid[]) AND r.contract_id = c.id AND r.written_at IS NULL AND r.due_on > coalesce(c.ended_on, c.ends_on)`,
    [contracts.map(({ id }) => id)],
  );
}
