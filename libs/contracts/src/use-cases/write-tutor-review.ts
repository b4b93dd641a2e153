import { problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database } from '@passerelle/platform';
import { readContract } from '../queries/read-contracts';

export interface ReviewText {
  readonly inRightPlace: 'yes' | 'unsure' | 'no';
  readonly sentence: string | null;
  readonly helpWanted: boolean;
}

/** Writes the review of one month of a contract; written again, it replaces what was there. */
export class WriteTutorReview {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found when the contract does not exist for the actor, review_not_writable outside its months */
  async execute(actor: Actor, contractId: string, month: number, text: ReviewText): Promise<void> {
    await this.database.inTransaction(scopeOf(actor), async (tx) => {
      if (!(await readContract(tx, actor, contractId))) throw problem('not_found');
      const written: unknown[] = await tx.query(
        `WITH s AS (
           UPDATE tutor_reviews SET in_right_place = $3, sentence = $4, help_wanted = $5, written_by = $6, written_at = app_now()
           WHERE contract_id = $1 AND month = $2 RETURNING id
         ) SELECT id FROM s`,
        [contractId, month, text.inRightPlace, text.sentence, text.helpWanted, actor.userId],
      );
      if (written.length === 0) throw problem('review_not_writable', { month });
    });
  }
}
