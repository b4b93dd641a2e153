import { problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { taskWords } from '../task-words';
import { whoseTasks } from '../queries/whose-tasks';

interface FoundTask {
  readonly id: string;
  readonly kind: string;
  readonly group_id: string;
  readonly done_at: Date | null;
  readonly details: { readonly outboxId?: string };
}

/** Ends a task by hand, with what came of it. */
export class FinishTask {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found, task_not_by_hand, task_already_done */
  execute(actor: Actor, taskId: string, note: string): Promise<void> {
    return inGroupOfTask(this.database, actor, taskId, async (tx, task) => {
      if (!taskWords(task.kind)?.byHand) throw problem('task_not_by_hand');
      await close(tx, actor, task.id, note);
      if (task.kind === 'check_delivery' && task.details.outboxId)
        await settle(tx, task.details.outboxId, note);
    });
  }
}

/** Has a message in doubt, refused or given up sent again: a human decides that it be. */
export class SendAgain {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found, task_not_by_hand, task_already_done */
  execute(actor: Actor, taskId: string): Promise<void> {
    return inGroupOfTask(this.database, actor, taskId, async (tx, task) => {
      if (task.kind !== 'check_delivery' || !task.details.outboxId) throw problem('task_not_by_hand');
      await close(tx, actor, task.id, 'Envoyé de nouveau.');
      await tx.query(
        'UPDATE outbox SET dead_at = NULL, failures = 0, last_error = NULL, leased_until = NULL, not_before = app_now() WHERE id = $1',
        [task.details.outboxId],
      );
    });
  }
}

/** An advisor's task belongs to the group of the journey: it is found through what they may read, then written in that group. */
async function inGroupOfTask(
  database: Database,
  actor: Actor,
  taskId: string,
  work: (tx: Tx, task: FoundTask) => Promise<void>,
): Promise<void> {
  const found = await database.inTransaction(scopeOf(actor), (tx) => findTask(tx, actor, taskId));
  if (!found) throw problem('not_found');
  await database.inTransaction(scopeOf(actor, found.group_id), (tx) => work(tx, found));
}

async function findTask(tx: Tx, actor: Actor, taskId: string): Promise<FoundTask | null> {
  const whose = whoseTasks(actor);
  if (!whose) return null;
  const rows: FoundTask[] = await tx.query(
    `SELECT t.id, t.kind, t.group_id, t.done_at, t.details FROM tasks t LEFT JOIN journeys j ON j.id = t.journey_id
     WHERE t.id = $${String(whose.params.length + 1)} AND ${whose.sql}`,
    [...whose.params, taskId],
  );
  return rows[0] ?? null;
}

async function close(tx: Tx, actor: Actor, taskId: string, note: string): Promise<void> {
  const [, closed]: [unknown[], number] = await tx.query(
    `UPDATE tasks SET done_at = app_now(), done_by = $2, done_note = $3 WHERE id = $1 AND done_at IS NULL`,
    [taskId, actor.userId, note],
  );
  if (closed === 0) throw problem('task_already_done');
}

/** A human found out what became of the message: the ledger says so, and nothing is sent again. */
async function settle(tx: Tx, outboxId: string, note: string): Promise<void> {
  const [rows]: [{ key: string }[], number] = await tx.query(
    'DELETE FROM outbox WHERE id = $1 AND dead_at IS NOT NULL RETURNING key',
    [outboxId],
  );
  const key = rows[0]?.key;
  if (!key) return;
  await tx.query(
    `UPDATE effect_ledger SET state = 'done', finished_at = app_now(), result = result || jsonb_build_object('settledByHand', $2::text)
     WHERE key = $1`,
    [key, note],
  );
}
