import { dueAt, parisHour, type Instant } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { JourneyContext } from './context/journey-context';
import { readContract, readEvent, readPoe } from './context/dated-topics';
import type { TaskDate, TaskDue } from './effect';

/** When a task falls due. A date that the journey does not have, or that is past, makes it due today. */
export async function whenDue(tx: Tx, journey: JourneyContext, due: TaskDue): Promise<Instant> {
  const { now } = journey.base;
  if (due.from === 'now') return fromNow(now, due);
  const anchor = await readDate(tx, journey, due.from);
  if (!anchor) return endOfDay(now);
  const instant = dueAt({ anchor, after: { days: due.days }, calendar: due.calendar, hour: due.hour });
  return instant > now ? instant : endOfDay(now);
}

function fromNow(now: Instant, due: TaskDue): Instant {
  const instant = dueAt({ anchor: now, after: { days: due.days }, calendar: due.calendar, hour: due.hour });
  return instant > now
    ? instant
    : dueAt({ anchor: now, after: { days: 1 }, calendar: 'working', hour: '09:00' });
}

/** Six in the evening, or the next working morning when it is later than that. */
export function endOfDay(now: Instant): Instant {
  const late = parisHour(now) >= '18:00';
  return dueAt({
    anchor: now,
    after: { days: late ? 1 : 0 },
    calendar: 'working',
    hour: late ? '09:00' : '18:00',
  });
}

async function readDate(tx: Tx, journey: JourneyContext, date: TaskDate): Promise<string | null> {
  if (date === 'event_start') return (await readEvent(tx, journey))?.startsAt ?? null;
  if (date === 'poe_start') return (await readPoe(tx, journey))?.startsOn ?? null;
  const contract = await readContract(tx, journey);
  if (date === 'contract_start') return contract?.startsOn ?? null;
  if (date === 'contract_end') return contract?.endsOn ?? null;
  return readTrialEnd(tx, journey);
}

async function readTrialEnd(tx: Tx, { journeyId }: JourneyContext): Promise<string | null> {
  const rows: { trial_ends_on: string | null }[] = await tx.query(
    `SELECT trial_ends_on::text FROM contracts WHERE journey_id = $1 AND state <> 'undone' ORDER BY created_at DESC LIMIT 1`,
    [journeyId],
  );
  return rows[0]?.trial_ends_on ?? null;
}
