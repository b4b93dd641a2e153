import { problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database } from '@passerelle/platform';
import { readNow } from '../engine/read-journeys';

/** Stops a bulk act: what is done or being done stays done, what is not yet begun is never begun. */
export class CancelBulk {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found, bulk_already_over */
  async execute(actor: Actor, bulkId: string): Promise<void> {
    await this.database.inTransaction(scopeOf(actor), async (tx) => {
      const now = await readNow(tx);
      const rows: { finished_at: Date | null }[] = await tx.query(
        'SELECT finished_at FROM bulk_requests WHERE id = $1 FOR UPDATE',
        [bulkId],
      );
      const [row] = rows;
      if (!row) throw problem('not_found');
      if (row.finished_at) throw problem('bulk_already_over');
      await tx.query(
        `WITH waiting AS (SELECT id FROM work_items WHERE bulk_id = $1 FOR UPDATE SKIP LOCKED),
              stopped AS (DELETE FROM work_items w USING waiting WHERE w.id = waiting.id RETURNING w.group_id, w.journey_id)
         INSERT INTO bulk_outcomes (bulk_id, group_id, journey_id, outcome, at)
         SELECT $1, group_id, journey_id, 'cancelled', $2 FROM stopped ON CONFLICT DO NOTHING`,
        [bulkId, now],
      );
      await tx.query(
        `DELETE FROM bulk_words w WHERE bulk_id = $1
           AND NOT EXISTS (SELECT 1 FROM work_items i WHERE i.bulk_id = w.bulk_id AND i.journey_id = w.journey_id)`,
        [bulkId],
      );
      await tx.query('UPDATE bulk_requests SET cancelled_at = $2, finished_at = $2 WHERE id = $1', [
        bulkId,
        now,
      ]);
    });
  }
}
