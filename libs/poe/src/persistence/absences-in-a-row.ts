import type { HalfDay } from '@passerelle/kernel';
import { leaveEffects, type Tx } from '@passerelle/platform';

/** The half-day just filled, and for whom. */
interface FilledHalfDay {
  readonly day: string;
  readonly half: HalfDay;
  readonly presences: readonly { readonly journeyId: string }[];
}

/**
 * Leaves the effect `tell_after_two_absences` for each pair of unexcused half-days in a row that the sheet may have completed: the
 * second, the fourth, ... of a run. The key is the pair's last half-day, so that a sheet sent again tells nothing more.
 */
export async function tellTwoAbsences(
  tx: Tx,
  session: { readonly id: string; readonly groupId: string },
  filled: FilledHalfDay,
): Promise<void> {
  const pairs = await tx.query<{ journey_id: string; day: string; half: HalfDay }[]>(PAIRS, [
    session.id,
    filled.presences.map(({ journeyId }) => journeyId),
    filled.day,
    filled.half,
  ]);
  await leaveEffects(
    tx,
    pairs.map(({ journey_id, day, half }) => ({
      groupId: session.groupId,
      journeyId: journey_id,
      effect: 'tell_after_two_absences',
      key: `absences:${session.id}:${journey_id}:${day}:${half}`,
      payload: { day, half },
    })),
  );
}

const PAIRS = `
WITH filled AS (
  SELECT journey_id, day, half, presence, (day, half = 'afternoon') >= ($3::date, $4 = 'afternoon') AS from_here,
         row_number() OVER (PARTITION BY journey_id ORDER BY day, half = 'afternoon')
           - row_number() OVER (PARTITION BY journey_id, presence ORDER BY day, half = 'afternoon') AS run
  FROM attendance_records WHERE poe_session_id = $1 AND journey_id = ANY($2::uuid[])
), counted AS (
  SELECT *, row_number() OVER (PARTITION BY journey_id, run ORDER BY day, half = 'afternoon') AS nth
  FROM filled WHERE presence = 'unexcused'
)
SELECT journey_id, day::text, half FROM counted WHERE nth % 2 = 0 AND from_here`;
