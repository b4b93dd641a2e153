import { problem } from '@passerelle/kernel';
import type { Database } from '@passerelle/platform';
import { asOperator, type DeadRow } from './engine-health';

const AGAIN: Readonly<Record<DeadRow['kind'], string>> = {
  work: 'UPDATE work_items SET dead_at = NULL, failures = 0, not_before = app_now() WHERE id = $1 AND dead_at IS NOT NULL',
  timer:
    'UPDATE timers SET dead_at = NULL, failures = 0, due_at = app_now() WHERE id = $1 AND dead_at IS NOT NULL',
  effect:
    'UPDATE outbox SET dead_at = NULL, failures = 0, leased_until = NULL, not_before = app_now() WHERE id = $1 AND dead_at IS NOT NULL',
};

/** Puts something that stood aside back to work, as if it had never failed. @throws DomainError not_found */
export async function replayDead(database: Database, kind: DeadRow['kind'], id: string): Promise<void> {
  await asOperator(database, async (tx) => {
    const [, count] = await tx.query<[unknown, number]>(AGAIN[kind], [id]);
    if (count === 0) throw problem('not_found');
  });
}
