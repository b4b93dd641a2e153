import type { Tx } from '@passerelle/platform';
import type { JourneyContext } from './context/journey-context';
import type { MakeTask } from './effect';
import type { OutboxRow } from './outbox-row';
import type { Plan } from './plan';
import { advisorOf, companyOf } from './recipients';
import { whenDue } from './task-due';
import { raiseTask, writeTask, type NewTask } from './write-task';

/** Writes the task an effect asks for, in the place of the earlier one it raises where that one is still open. */
export async function planTask(
  tx: Tx,
  row: OutboxRow,
  effect: MakeTask,
  journey: JourneyContext,
): Promise<Plan> {
  if (effect.while && !(effect.while as readonly string[]).includes(journey.state)) {
    return { kind: 'void', reason: `the journey is ${journey.state}` };
  }
  if (effect.unless === 'week_reviewed' && (await isWeekReviewed(tx, journey)))
    return { kind: 'void', reason: 'the week is already reviewed' };
  if (effect.unless === 'month_reviewed' && (await isMonthReviewed(tx, journey)))
    return { kind: 'void', reason: 'the month is already reviewed' };
  const task = await taskOf(tx, row, effect, journey);
  if (effect.raises && (await raiseTask(tx, task, effect.raises))) return { kind: 'written' };
  await writeTask(tx, task);
  return { kind: 'written' };
}

async function taskOf(tx: Tx, row: OutboxRow, effect: MakeTask, journey: JourneyContext): Promise<NewTask> {
  const subject = row.payload.subject ?? '';
  return {
    groupId: row.groupId,
    key: row.key,
    kind: effect.task,
    effect: row.effect,
    journeyId: journey.journeyId,
    candidateId: journey.candidateId,
    companyId: await companyFor(tx, effect, journey, subject),
    ...(await assigneeOf(tx, effect, journey)),
    dueAt: await whenDue(tx, journey, effect.due),
    subject,
    whileStates: effect.while,
    closingActs: effect.closedBy,
    details: {},
  };
}

/** Whom the task is for at this moment: an advisor's goes to their structure, to the coordination where nobody referred the person. */
export async function assigneeOf(
  tx: Tx,
  effect: Pick<MakeTask, 'for'>,
  journey: JourneyContext,
): Promise<Pick<NewTask, 'role' | 'userId' | 'prescriberId'>> {
  if (effect.for === 'advisor') {
    const { prescriberId } = journey;
    if (!prescriberId) return { role: 'coordinator', userId: null, prescriberId: null };
    return { role: 'advisor', userId: (await advisorOf(tx, journey))?.userId ?? null, prescriberId };
  }
  if (effect.for === 'tutor') {
    const userId = await tutorOf(tx, journey);
    return { role: userId ? 'tutor' : 'coordinator', userId, prescriberId: null };
  }
  return { role: effect.for, userId: null, prescriberId: null };
}

async function tutorOf(tx: Tx, { journeyId }: JourneyContext): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `SELECT u.id FROM contracts k JOIN users u ON u.id = k.company_tutor_user_id AND u.disabled_at IS NULL
     WHERE k.journey_id = $1 AND k.state IN ('signed', 'running') LIMIT 1`,
    [journeyId],
  );
  return rows[0]?.id ?? null;
}

function companyFor(
  tx: Tx,
  effect: MakeTask,
  journey: JourneyContext,
  subject: string,
): Promise<string | null> {
  const concerned = effect.for === 'employer' || effect.for === 'tutor' || effect.task === 'call_company';
  return concerned ? companyOf(tx, journey, subject) : Promise.resolve(null);
}

/** A review covers a day of the seven that the task looks back on. */
async function isWeekReviewed(tx: Tx, { journeyId }: JourneyContext): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM weekly_reviews WHERE journey_id = $1
       AND week_starts_on >= (app_now() AT TIME ZONE 'Europe/Paris')::date - 13 LIMIT 1`,
    [journeyId],
  );
  return rows.length > 0;
}

/** The last review that has fallen due in the present contract is written: it may be, up to fifteen days ahead. */
async function isMonthReviewed(tx: Tx, { journeyId }: JourneyContext): Promise<boolean> {
  const rows: { written: boolean }[] = await tx.query(
    `SELECT r.written_at IS NOT NULL AS written
     FROM contracts c JOIN tutor_reviews r ON r.contract_id = c.id
     WHERE c.journey_id = $1 AND c.state IN ('signed', 'running') AND r.due_on <= (app_now() AT TIME ZONE 'Europe/Paris')::date
     ORDER BY r.month DESC LIMIT 1`,
    [journeyId],
  );
  return rows[0]?.written ?? false;
}
