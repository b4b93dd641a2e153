import { problem } from '@passerelle/kernel';
import { closeTasks, scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { readContract } from '../queries/read-contracts';

export interface ReviewText {
  readonly inRightPlace: 'yes' | 'unsure' | 'no';
  readonly sentence: string | null;
  readonly helpWanted: boolean;
}

/**
 * Writes the review of one month of a contract; written again, it replaces what was there. The task that asked for it is answered,
 * unless the review of a later month is due too.
 */
export class WriteTutorReview {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found when the contract does not exist for the actor, review_not_writable outside its months */
  async execute(actor: Actor, contractId: string, month: number, text: ReviewText): Promise<void> {
    await this.database.inTransaction(scopeOf(actor), async (tx) => {
      const contract = await readContract(tx, actor, contractId);
      if (!contract) throw problem('not_found');
      const written: unknown[] = await tx.query(
        `WITH s AS (
           UPDATE tutor_reviews SET in_right_place = $3, sentence = $4, help_wanted = $5, written_by = $6, written_at = app_now()
           WHERE contract_id = $1 AND month = $2 RETURNING id
         ) SELECT id FROM s`,
        [contractId, month, text.inRightPlace, text.sentence, text.helpWanted, actor.userId],
      );
      if (written.length === 0) throw problem('review_not_writable', { month });
      if (await isLaterDue(tx, contractId, month)) return;
      await closeTasks(tx, {
        journeyId: contract.journeyId,
        kind: 'tutor_review',
        raisedUntil: contract.today,
        because: 'tutor_review_written',
        by: actor.userId,
      });
    });
  }
}

/** One task stands for all the reviews that are due: an earlier month written late leaves it open. */
async function isLaterDue(tx: Tx, contractId: string, month: number): Promise<boolean> {
  const due: unknown[] = await tx.query(
    `SELECT 1 FROM tutor_reviews
     WHERE contract_id = $1 AND month > $2 AND written_at IS NULL AND due_on <= (app_now() AT TIME ZONE 'Europe/Paris')::date LIMIT 1`,
    [contractId, month],
  );
  return due.length > 0;
}
