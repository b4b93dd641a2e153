import { newId, type HumanRole, type TaskKind } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** A task to write. */
export interface NewTask {
  readonly groupId: string;
  readonly key: string;
  readonly kind: TaskKind;
  /** The effect that asks for it: tells why the task is there. */
  readonly effect: string;
  readonly journeyId: string | null;
  readonly candidateId: string | null;
  readonly companyId: string | null;
  readonly prescriberId: string | null;
  readonly role: HumanRole;
  readonly userId: string | null;
  /** ISO instant. */
  readonly dueAt: string;
  /** Tells apart tasks of one kind on one journey: the company, the message. */
  readonly subject: string;
  readonly whileStates: readonly string[] | null;
  readonly closingActs: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Writes a task once: a second delivery, or an open task of the same kind and subject on the journey, leaves all as it is.
 * @returns whether it was written
 */
export async function writeTask(tx: Tx, task: NewTask): Promise<boolean> {
  const written: unknown[] = await tx.query(
    `INSERT INTO tasks (id, group_id, key, kind, effect, journey_id, candidate_id, member_company_id, prescriber_id, assigned_role,
                        assigned_user_id, due_at, subject, while_states, closing_acts, details, created_at)
     SELECT $1::uuid, $2::uuid, $3, $4, $5, $6::uuid, $7::uuid, $8::uuid, $9::uuid, $10, $11::uuid, $12::timestamptz, $13, $14::text[], $15::text[],
            $16::jsonb, app_now()
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      newId(), task.groupId, task.key, task.kind, task.effect, task.journeyId, task.candidateId, task.companyId,
      task.prescriberId, task.role, task.userId, task.dueAt, task.subject, task.whileStates, task.closingActs,
      JSON.stringify(task.details),
    ], // prettier-ignore
  );
  return written.length > 0;
}

/** Adds lines to what an open task asks to tell, so that a call already waiting loses nothing. @returns whether there was one */
export async function addWordsToTask(tx: Tx, task: NewTask, words: readonly string[]): Promise<boolean> {
  const [, found]: [unknown[], number] = await tx.query(
    `UPDATE tasks SET details = jsonb_set(details, '{words}', coalesce(details->'words', '[]') || $4::jsonb)
     WHERE journey_id = $1 AND kind = $2 AND subject = $3 AND done_at IS NULL`,
    [task.journeyId, task.kind, task.subject, JSON.stringify(words)],
  );
  return found > 0;
}

/** Lets a later task take the place of an open earlier one on the same journey; its due date is kept. @returns whether there was one */
export async function raiseTask(tx: Tx, task: NewTask, earlier: TaskKind): Promise<boolean> {
  const [, raised]: [unknown[], number] = await tx.query(
    `UPDATE tasks SET kind = $3, effect = $4, key = $5, assigned_role = $6, assigned_user_id = $7, while_states = $8, closing_acts = $9
     WHERE journey_id = $1 AND kind = $2 AND done_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM tasks o WHERE o.journey_id = $1 AND o.kind = $3 AND o.done_at IS NULL)`,
    [
      task.journeyId,
      earlier,
      task.kind,
      task.effect,
      task.key,
      task.role,
      task.userId,
      task.whileStates,
      task.closingActs,
    ],
  );
  return raised > 0;
}
