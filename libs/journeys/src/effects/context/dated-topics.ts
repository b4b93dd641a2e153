import { daysBetween } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { MessageTopics } from '../../messages/message';
import type { JourneyContext } from './journey-context';

/** The Pass Dating the person is expected at; null once the seat is given back or the event is cancelled. */
export async function readEvent(
  tx: Tx,
  { journeyId }: JourneyContext,
): Promise<MessageTopics['event'] | null> {
  const rows: { starts_at: Date; ends_at: Date; place: string; address: string; state: string }[] =
    await tx.query(
      `SELECT p.starts_at, p.ends_at, p.place, p.address, s.state
     FROM pass_dating_seats s JOIN pass_datings p ON p.id = s.pass_dating_id
     WHERE s.journey_id = $1 AND s.state IN ('invited', 'confirmed') AND p.state <> 'cancelled'
     ORDER BY p.starts_at DESC LIMIT 1`,
      [journeyId],
    );
  const [row] = rows;
  if (!row) return null;
  return {
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    place: row.place,
    address: row.address,
    confirmed: row.state === 'confirmed',
  };
}

/** The POE the person has, or is offered, a place in. */
export async function readPoe(tx: Tx, { journeyId }: JourneyContext): Promise<MessageTopics['poe'] | null> {
  const rows: { starts_on: string; ends_on: string; place: string }[] = await tx.query(
    `SELECT s.starts_on::text, s.ends_on::text, s.place
     FROM poe_enrolments e JOIN poe_sessions s ON s.id = e.poe_session_id
     WHERE e.journey_id = $1 AND e.state <> 'left' ORDER BY s.starts_on DESC LIMIT 1`,
    [journeyId],
  );
  const [row] = rows;
  if (!row) return null;
  const weeks = Math.max(1, Math.round((daysBetween(row.starts_on, row.ends_on) + 1) / 7));
  return { startsOn: row.starts_on, endsOn: row.ends_on, place: row.place, weeks };
}

/** The last contract of the journey that was not undone. */
export async function readContract(
  tx: Tx,
  { journeyId }: JourneyContext,
): Promise<MessageTopics['contract'] | null> {
  const rows: { starts_on: string; ends_on: string; job_title: string; company: string }[] = await tx.query(
    `SELECT k.starts_on::text, coalesce(k.ended_on, k.ends_on)::text AS ends_on, k.job_title, m.name AS company
     FROM contracts k JOIN member_companies m ON m.id = k.member_company_id
     WHERE k.journey_id = $1 AND k.state <> 'undone' ORDER BY k.created_at DESC LIMIT 1`,
    [journeyId],
  );
  const [row] = rows;
  return row
    ? { startsOn: row.starts_on, endsOn: row.ends_on, jobTitle: row.job_title, company: row.company }
    : null;
}

/** The exit that stands. */
export async function readExit(tx: Tx, { journeyId }: JourneyContext): Promise<MessageTopics['exit'] | null> {
  const rows: { outcome: string; happened_on: string; company: string | null }[] = await tx.query(
    `SELECT x.outcome, x.happened_on::text, coalesce(m.name, x.company_name) AS company
     FROM exits x LEFT JOIN member_companies m ON m.id = x.member_company_id
     WHERE x.journey_id = $1 AND x.cancelled_at IS NULL`,
    [journeyId],
  );
  const [row] = rows;
  return row ? { outcome: row.outcome, happenedOn: row.happened_on, company: row.company } : null;
}
