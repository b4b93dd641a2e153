import type { Tx } from '../database/database';

/** Open tasks of one kind on one journey that something other than an act of the journey answers. */
export interface AnsweredTasks {
  readonly journeyId: string;
  readonly kind: string;
  /** Last day, YYYY-MM-DD in Paris, on which a task may have been raised to be answered by this. */
  readonly raisedUntil: string;
  /** What answered them: kept beside the task. */
  readonly because: string;
  readonly by: string | null;
}

/** Closes tasks in the transaction that answers them. @returns how many were open */
export async function closeTasks(tx: Tx, answered: AnsweredTasks): Promise<number> {
  const [, closed] = await tx.query<[unknown[], number]>(
    `UPDATE tasks SET done_at = app_now(), done_by = $4, closed_because = $5
     WHERE journey_id = $1 AND kind = $2 AND done_at IS NULL
       AND (created_at AT TIME ZONE 'Europe/Paris')::date <= $3::date`,
    [answered.journeyId, answered.kind, answered.raisedUntil, answered.by, answered.because],
  );
  return closed;
}
