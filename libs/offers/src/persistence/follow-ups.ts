import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { TimerChanges } from '@passerelle/workflow';
import { FOLLOW_UP_TASKS, isFollowUpTask } from '../domain/follow-ups';
import type { Thing } from './things';

/** What a set timer needs to know of its definition. */
interface TimerEffects {
  readonly effects: readonly string[];
}

/**
 * Sets and cancels the timers of a need or an offer. A timer that asks somebody to act is a task with its due date, on the
 * screen from the start; one that warns is an outbox row that becomes ready on its day.
 */
export async function followUp(
  tx: Tx,
  thing: Thing,
  timers: TimerChanges,
  fires: (timer: string) => TimerEffects,
  made: { readonly act: string; readonly actorId: string | null; readonly now: string },
): Promise<void> {
  const prefixes = timers.cancel.map((timer) => `${thing.kind}:${thing.id}:${timer}:`);
  if (prefixes.length > 0) {
    await tx.query(
      `UPDATE tasks SET done_at = $3, done_by = $2, closed_because = $4
       WHERE done_at IS NULL AND EXISTS (SELECT 1 FROM unnest($1::text[]) p WHERE starts_with(key, p))
         AND assigned_role IN ('employer', 'coordinator') AND member_company_id = $5`,
      [prefixes, made.actorId, made.now, made.act, thing.memberCompanyId],
    );
    await tx.query(
      `DELETE FROM outbox WHERE journey_id IS NULL AND group_id = $2
         AND EXISTS (SELECT 1 FROM unnest($1::text[]) p WHERE starts_with(key, p))`,
      [prefixes, thing.groupId],
    );
  }
  for (const { name, dueAt } of timers.arm) {
    const key = `${thing.kind}:${thing.id}:${name}:${thing.version}`;
    for (const effect of fires(name).effects) {
      if (isFollowUpTask(effect)) await setTask(tx, thing, effect, { key, dueAt, now: made.now });
      else await sendLater(tx, thing, [{ effect, key, notBefore: dueAt, payload: idsOf(thing) }]);
    }
  }
}

/** A message to hand to the outbox; the key makes a second one impossible. */
export interface Message {
  readonly effect: string;
  readonly key: string;
  readonly notBefore: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly journeyId?: string;
}

/** Writes messages to the outbox, in the transaction of what they tell. */
export async function sendLater(tx: Tx, thing: Thing, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  await tx.query(
    `INSERT INTO outbox (id, group_id, journey_id, effect, key, payload, not_before)
     SELECT m.id, $1, m.journey, m.effect, m.key, m.payload::jsonb, m.not_before
     FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
       AS m (id, journey, effect, key, payload, not_before)`,
    [
      thing.groupId,
      messages.map(() => newId()),
      messages.map(({ journeyId }) => journeyId ?? null),
      messages.map(({ effect }) => effect),
      messages.map(({ key }) => key),
      messages.map(({ payload }) => JSON.stringify(payload)),
      messages.map(({ notBefore }) => notBefore),
    ],
  );
}

/** What a message about a need or an offer carries: ids, never words. */
export function idsOf(thing: Thing): Record<string, string> {
  return { [`${thing.kind}Id`]: thing.id, memberCompanyId: thing.memberCompanyId };
}

async function setTask(
  tx: Tx,
  thing: Thing,
  effect: keyof typeof FOLLOW_UP_TASKS,
  at: { readonly key: string; readonly dueAt: string; readonly now: string },
): Promise<void> {
  const { kind, role } = FOLLOW_UP_TASKS[effect];
  await tx.query(
    `INSERT INTO tasks (id, group_id, key, kind, offer_id, member_company_id, assigned_role, due_at, details, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      thing.groupId,
      at.key,
      kind,
      thing.kind === 'offer' ? thing.id : null,
      thing.memberCompanyId,
      role,
      at.dueAt,
      idsOf(thing),
      at.now,
    ],
  );
}
