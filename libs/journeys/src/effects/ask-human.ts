import type { Tx } from '@passerelle/platform';
import type { OutboxRow } from './outbox-row';
import { endOfDay } from './task-due';
import { writeTask } from './write-task';

/** Asks the coordination to look at an effect that could not be settled without them: the task `check_delivery`. */
export async function askHuman(
  tx: Tx,
  row: OutboxRow,
  why: 'in_doubt' | 'refused' | 'failed',
): Promise<void> {
  const rows: { candidate_id: string | null; now: Date }[] = await tx.query(
    'SELECT (SELECT candidate_id FROM journeys WHERE id = $1) AS candidate_id, app_now() AS now',
    [row.journeyId],
  );
  const [found] = rows;
  if (!found) throw new Error('The database gave no time');
  await writeTask(tx, {
    groupId: row.groupId,
    key: `${row.key}:check:${String(row.generation)}`,
    kind: 'check_delivery',
    effect: row.effect,
    journeyId: row.journeyId,
    candidateId: found.candidate_id,
    companyId: null,
    prescriberId: null,
    role: 'coordinator',
    userId: null,
    dueAt: endOfDay(found.now.toISOString()),
    subject: row.key,
    whileStates: null,
    closingActs: [],
    details: { why, outboxId: row.id },
  });
}
