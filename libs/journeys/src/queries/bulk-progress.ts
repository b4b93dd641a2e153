import { problem, problemDetail, type Refusal } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database } from '@passerelle/platform';

export interface BulkProgress {
  readonly bulkId: string;
  readonly act: string;
  readonly total: number;
  readonly done: number;
  readonly refused: number;
  readonly cancelled: number;
  readonly finished: boolean;
  /** Why each refused journey was refused, in French. */
  readonly refusals: readonly { readonly journeyId: string; readonly why: string }[];
}

/** How far a bulk act has come, and journey by journey why not. @throws DomainError not_found */
export async function bulkProgress(database: Database, actor: Actor, bulkId: string): Promise<BulkProgress> {
  return database.inTransaction(scopeOf(actor), async (tx) => {
    const [bulk]: { act: string; total: number; finished_at: Date | null }[] = await tx.query(
      'SELECT act, total, finished_at FROM bulk_requests WHERE id = $1',
      [bulkId],
    );
    if (!bulk) throw problem('not_found');
    const [counts]: { done: number; refused: number; cancelled: number }[] = await tx.query(
      `SELECT count(*) FILTER (WHERE outcome = 'done')::int AS done, count(*) FILTER (WHERE outcome = 'refused')::int AS refused,
              count(*) FILTER (WHERE outcome = 'cancelled')::int AS cancelled
       FROM bulk_outcomes WHERE bulk_id = $1`,
      [bulkId],
    );
    const refused: { journey_id: string; refusal: Refusal }[] = await tx.query(
      `SELECT journey_id, refusal FROM bulk_outcomes WHERE bulk_id = $1 AND outcome = 'refused' ORDER BY journey_id LIMIT 500`,
      [bulkId],
    );
    return {
      bulkId,
      act: bulk.act,
      total: bulk.total,
      done: counts?.done ?? 0,
      refused: counts?.refused ?? 0,
      cancelled: counts?.cancelled ?? 0,
      finished: bulk.finished_at !== null,
      refusals: refused.map(({ journey_id, refusal }) => {
        return { journeyId: journey_id, why: problemDetail(refusal.code, refusal.params) };
      }),
    };
  });
}
