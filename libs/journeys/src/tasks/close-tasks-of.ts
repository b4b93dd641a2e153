import { prepared, type Tx } from '@passerelle/platform';

/** A journey that an act has just moved, in the same transaction. */
export interface MovedJourney {
  readonly journeyId: string;
  readonly act: string;
  readonly version: number;
}

/**
 * Closes, in the act's own transaction and for any number of journeys at once, the open tasks that the act answers: those bound to
 * states the journey no longer stands in, and those the act itself closes. To be called after the new state is written, for
 * every act, self-acts included (filing a contract closes its task without leaving the state).
 * @returns how many tasks were closed; `closed_because` keeps the act
 */
export async function closeTasksOf(tx: Tx, moved: readonly MovedJourney[]): Promise<number> {
  if (moved.length === 0) return 0;
  const { count } = await prepared(
    tx,
    `UPDATE tasks t SET done_at = app_now(), closed_because = m.act
     FROM unnest($1::uuid[], $2::text[]) AS m(journey_id, act)
     JOIN journeys j ON j.id = m.journey_id
     WHERE t.journey_id = m.journey_id AND t.done_at IS NULL
       AND (NOT j.state = ANY (t.while_states) OR m.act = ANY (t.closing_acts))`,
    [moved.map(({ journeyId }) => journeyId), moved.map(({ act }) => act)],
  );
  return count;
}
