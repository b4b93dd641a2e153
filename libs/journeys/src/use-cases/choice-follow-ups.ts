import { dueAt, newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { WorkflowDefinition } from '@passerelle/workflow';
import type { Journey } from '../engine/journey';

const SUBJECT = 'waiting_companies';

/**
 * Sets the reminders of a journey for the companies that now have to answer, and takes away those of companies that no longer
 * do. A choice is made after the journey came to this state: its time is counted from the choice.
 */
export async function remindWaitingCompanies(
  tx: Tx,
  definition: WorkflowDefinition,
  journey: Journey,
  now: string,
): Promise<void> {
  const timers = Object.entries(definition.timers).filter(
    ([, timer]) => timer.subjects === SUBJECT && timer.while.includes(journey.state),
  );
  const waiting: { company: string }[] = await tx.query(
    `SELECT DISTINCT o.member_company_id AS company FROM offer_choices c JOIN offers o ON o.id = c.offer_id
     WHERE c.journey_id = $1 AND c.state = 'waiting'`,
    [journey.id],
  );
  const rows = timers.flatMap(([name, { after, calendar, hour, onHold }]) =>
    waiting.map(({ company }) => ({
      id: newId(),
      group_id: journey.groupId,
      journey_id: journey.id,
      name,
      subject: company,
      due_at: dueAt({ anchor: now, after, calendar, hour: hour === 'exact' ? null : hour }),
      pausable: onHold === 'pauses',
      paused_at: onHold === 'pauses' && journey.onHold ? now : null,
    })),
  );
  await tx.query(
    `DELETE FROM timers WHERE journey_id = $1 AND name = ANY($2::text[]) AND NOT subject = ANY($3::text[])`,
    [journey.id, timers.map(([name]) => name), waiting.map(({ company }) => company)],
  );
  await tx.query(
    `INSERT INTO timers (id, group_id, journey_id, name, subject, due_at, pausable, paused_at)
     SELECT id, group_id, journey_id, name, subject, due_at, pausable, paused_at FROM jsonb_populate_recordset(NULL::timers, $1::jsonb)
     ON CONFLICT (journey_id, name, subject) DO NOTHING`,
    [JSON.stringify(rows)],
  );
}

/** Asks the engine to try the agreement of a journey in which both sides said yes; one try a version of the choice. */
export async function tryToAgree(tx: Tx, journey: Journey, now: string): Promise<void> {
  const accepted: { id: string; version: number }[] = await tx.query(
    `SELECT id, version FROM offer_choices WHERE journey_id = $1 AND state = 'accepted' AND company_version_no = offer_version_no
     ORDER BY rank, id LIMIT 1`,
    [journey.id],
  );
  const [best] = accepted;
  if (!best) return;
  await tx.query(
    `INSERT INTO work_items (id, group_id, journey_id, act, cause, not_before) VALUES ($1, $2, $3, 'agree_offer', $4, $5)
     ON CONFLICT (journey_id, act, cause) DO NOTHING`,
    [newId(), journey.groupId, journey.id, `choice:${best.id}:${String(best.version)}`, now],
  );
}
