import { systemActor, type Tx } from '@passerelle/platform';
import { nextDue, type TimerDefinition, type Vocabulary } from '@passerelle/workflow';
import type { Journey } from './journey';
import type { Machinery } from './machinery';
import { makeMoves } from './make-moves';
import type { Outcomes } from './orders';
import { addEffects, isVoid, tellOtherwise } from './otherwise';
import { readJourneys, readNow } from './read-journeys';

interface DueRow {
  id: string;
  journey_id: string;
  name: string;
  subject: string;
  tries: number;
}

interface DueTimer extends DueRow {
  readonly journey: Journey;
  /** Null when the journey has left the states the timer covers. */
  readonly definition: TimerDefinition<Vocabulary> | null;
}

/**
 * Claims due timers of one group and fires them, in the open transaction: those that make an act are decided like any other,
 * those that remind go to the outbox. Journey before timer, as every act does, or the two would wait on each other for ever; a
 * journey in other hands is left to the next time. @returns how many were settled; 0 = none is due
 */
export async function fireDueTimers(
  tx: Tx,
  machinery: Machinery,
  groupId: string,
  limit: number,
): Promise<number> {
  const rows: DueRow[] = await tx.query(
    `SELECT t.id, t.journey_id, t.name, t.subject, t.tries FROM timers t JOIN journeys j ON j.id = t.journey_id
     WHERE t.group_id = $1 AND t.paused_at IS NULL AND t.dead_at IS NULL AND t.due_at <= app_now()
     ORDER BY t.due_at LIMIT $2 FOR NO KEY UPDATE OF j SKIP LOCKED FOR UPDATE OF t SKIP LOCKED`,
    [groupId, limit],
  );
  if (rows.length === 0) return 0;
  const due = await withJourneys(tx, machinery, rows);
  const now = await readNow(tx);
  const acting = firstPerJourney(due.filter(({ definition }) => definition && 'act' in definition.fires));
  const telling = due.filter(({ definition }) => definition && 'effects' in definition.fires);
  const voided = due.filter(({ definition }) => definition === null);
  await tell(tx, telling);
  const outcomes = await act(tx, machinery, acting, now);
  await settle(tx, [...telling, ...acting.filter((timer) => isStillWanted(timer, outcomes)), ...voided], now);
  return telling.length + acting.length + voided.length;
}

/** After a failure: the first due timer waits longer each time, and stands aside after eight. */
export async function setAsideFirstTimer(tx: Tx, groupId: string, error: string): Promise<void> {
  await tx.query(
    `UPDATE timers SET failures = failures + 1, last_error = $2,
            due_at = app_now() + least(interval '1 hour', interval '2 seconds' * power(4, failures)),
            dead_at = CASE WHEN failures >= 7 THEN app_now() END
     WHERE (journey_id, name, subject) = (
       SELECT journey_id, name, subject FROM timers
       WHERE group_id = $1 AND paused_at IS NULL AND dead_at IS NULL AND due_at <= app_now()
       ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)`,
    [groupId, error],
  );
}

async function withJourneys(tx: Tx, machinery: Machinery, rows: readonly DueRow[]): Promise<DueTimer[]> {
  const journeys = await readJourneys(tx, [...new Set(rows.map((row) => row.journey_id))], 'locked');
  return rows.flatMap((row) => {
    const journey = journeys.get(row.journey_id);
    if (!journey) return [];
    const timer = machinery.definitions.get(journey.definition, journey.definitionVersion).timers[row.name];
    return [{ ...row, journey, definition: timer?.while.includes(journey.state) ? timer : null }];
  });
}

function firstPerJourney(timers: readonly DueTimer[]): DueTimer[] {
  const first = new Map<string, DueTimer>();
  for (const timer of timers) if (!first.has(timer.journey_id)) first.set(timer.journey_id, timer);
  return [...first.values()];
}

function tell(tx: Tx, timers: readonly DueTimer[]): Promise<void> {
  return addEffects(
    tx,
    timers.flatMap((timer) => {
      const fires = timer.definition?.fires;
      if (!fires || !('effects' in fires)) return [];
      return fires.effects.map((effect) => ({
        journey: timer.journey,
        effect,
        key: `${timer.id}:${String(timer.tries)}:${effect}`,
        payload: {
          timer: timer.name,
          subject: timer.subject,
          try: timer.tries + 1,
          version: timer.journey.version,
        },
      }));
    }),
  );
}

async function act(
  tx: Tx,
  machinery: Machinery,
  timers: readonly DueTimer[],
  now: string,
): Promise<Outcomes> {
  const orders = timers.map((timer) => ({
    journey: timer.journey,
    act: actOf(timer),
    input: {},
    actor: systemActor(timer.journey.groupId),
    requestKey: null,
    onBehalfOf: null,
  }));
  const outcomes = await makeMoves(tx, machinery, orders, now);
  await tellOtherwise(
    tx,
    machinery,
    timers.flatMap((timer) => {
      const outcome = outcomes.get(timer.journey_id);
      return outcome?.kind === 'refused' && !isVoid(outcome.refusal)
        ? [{ journey: timer.journey, act: actOf(timer), cause: `${timer.id}:${String(timer.tries)}` }]
        : [];
    }),
  );
  return outcomes;
}

function actOf(timer: DueTimer): string {
  const fires = timer.definition?.fires;
  return fires && 'act' in fires ? fires.act : '';
}

/** A timer whose act was made has been cancelled or set again by that act. */
function isStillWanted(timer: DueTimer, outcomes: Outcomes): boolean {
  return outcomes.get(timer.journey_id)?.kind === 'refused';
}

async function settle(tx: Tx, timers: readonly DueTimer[], now: string): Promise<void> {
  const again: { timer: DueTimer; due: string }[] = [];
  const over: DueTimer[] = [];
  for (const timer of timers) {
    const due = timer.definition ? nextDue(timer.definition, timer.tries + 1, now) : null;
    if (due) again.push({ timer, due });
    else over.push(timer);
  }
  if (over.length > 0) {
    await tx.query('DELETE FROM timers WHERE journey_id = ANY($1::uuid[]) AND id = ANY($2::uuid[])', [
      over.map(({ journey_id }) => journey_id),
      over.map(({ id }) => id),
    ]);
  }
  if (again.length > 0) {
    await tx.query(
      `UPDATE timers t SET due_at = u.due, tries = tries + 1, failures = 0
       FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS u(journey_id, id, due) WHERE t.journey_id = u.journey_id AND t.id = u.id`,
      [
        again.map(({ timer }) => timer.journey_id),
        again.map(({ timer }) => timer.id),
        again.map(({ due }) => due),
      ],
    );
  }
}
