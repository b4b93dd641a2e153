import { scopeOf, type Actor, type Database } from '@passerelle/platform';

/** Marks notifications as read. */
export class ReadNotifications {
  constructor(private readonly database: Database) {}

  /** @param ids those to mark, of the actor only; null = all of them */
  execute(actor: Actor, ids: readonly string[] | null): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await tx.query(
        `UPDATE notifications SET read_at = app_now()
         WHERE user_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY ($2))`,
        [actor.userId, ids],
      );
    });
  }
}
