import { refusal, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

export interface FollowUpAnswer {
  readonly journeyId: string;
  readonly month: number;
  readonly stillEmployed: boolean;
  readonly situation: string | null;
  readonly enteredBy: string | null;
  /** ISO instant. */
  readonly now: string;
}

/** Records answers to the follow-ups of standing exits. @returns refusals by journey (follow_up_not_expected) */
export async function answerFollowUps(
  tx: Tx,
  answers: readonly FollowUpAnswer[],
): Promise<Map<string, Refusal>> {
  const written: { journey_id: string }[] = await tx.query(
    `WITH s AS (
       UPDATE follow_ups f SET still_employed = x."stillEmployed", situation = x.situation, answered_at = x.now, entered_by = x."enteredBy"
       FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, month int, "stillEmployed" boolean, situation text, "enteredBy" uuid, now timestamptz)
       JOIN exits e ON e.journey_id = x."journeyId" AND e.cancelled_at IS NULL
       WHERE f.exit_id = e.id AND f.month = x.month AND f.answered_at IS NULL
       RETURNING f.journey_id
     ) SELECT journey_id FROM s`,
    [JSON.stringify(answers)],
  );
  const done = new Set(written.map((row) => row.journey_id));
  return new Map(
    answers
      .filter(({ journeyId }) => !done.has(journeyId))
      .map(({ journeyId }) => [journeyId, refusal('follow_up_not_expected')]),
  );
}

/** Counts one more time that the follow-up of a month was asked for; the journey's last one is given up after three. */
export async function countFollowUpTry(tx: Tx, journeyId: string, month: number): Promise<void> {
  await tx.query(
    `UPDATE follow_ups f SET tries = f.tries + 1 FROM exits e
     WHERE e.journey_id = $1 AND e.cancelled_at IS NULL AND f.exit_id = e.id AND f.month = $2 AND f.answered_at IS NULL`,
    [journeyId, month],
  );
}
