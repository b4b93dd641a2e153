import { FOLLOW_UP_EARLY_DAYS, FOLLOW_UP_MONTHS } from '@passerelle/contracts';
import { addDays, addMonths, parisDate } from '@passerelle/kernel';
import type { FactReader } from '../engine/move';
import { namedId } from './asked-columns';
import { rowsByJourney } from './rows-by-journey';

interface FollowUpRow {
  journey_id: string;
  happened_on: string;
  month: number;
  due_on: string;
  tries: number;
  answered: boolean;
}

const LAST_MONTH = Math.max(...FOLLOW_UP_MONTHS);

/** The standing exit of each journey and its follow-ups; an act that records an exit gives its day. */
export const readExitFacts: FactReader<'exit'> = async (tx, asked, now) => {
  const rows: FollowUpRow[] = await tx.query(
    `SELECT e.journey_id, e.happened_on::text, f.month, f.due_on::text, f.tries, f.answered_at IS NOT NULL AS answered
     FROM exits e JOIN follow_ups f ON f.exit_id = e.id
     WHERE e.journey_id = ANY($1::uuid[]) AND e.cancelled_at IS NULL
     ORDER BY f.month`,
    [asked.map(({ journey }) => journey.id)],
  );
  const byJourney = rowsByJourney(rows);
  const answerable = addDays(parisDate(now), FOLLOW_UP_EARLY_DAYS);
  return new Map(
    asked.map((each) => {
      const followUps = byJourney.get(each.journey.id) ?? [];
      const happenedOn = namedId(each, 'happened_on') ?? followUps[0]?.happened_on ?? null;
      return [
        each.journey.id,
        {
          value: {
            happenedOn,
            answeredMonths: followUps.filter(({ answered }) => answered).map(({ month }) => month),
            expectedMonths: followUps
              .filter(({ answered, due_on }) => !answered && due_on <= answerable)
              .map(({ month }) => month),
            lastTries: followUps.find(({ month }) => month === LAST_MONTH)?.tries ?? 0,
          },
          dates: { exit: happenedOn, follow_up_end: happenedOn && addMonths(happenedOn, LAST_MONTH) },
        },
      ];
    }),
  );
};
