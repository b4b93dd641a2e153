import type { FactReader } from '../engine/move';
import { column } from './asked-columns';

interface PersonRow {
  journey_id: string;
  consent: boolean;
  open_journey: boolean;
}

/** Whether the person agreed to be referred, and already has another journey under way in the programme. */
export const readPersonFacts: FactReader<'person'> = async (tx, asked) => {
  const rows: PersonRow[] = await tx.query(
    `SELECT a.journey_id,
            EXISTS (SELECT 1 FROM consents c
                    WHERE c.candidate_id = a.candidate_id AND c.purpose = 'referral' AND c.withdrawn_at IS NULL) AS consent,
            EXISTS (SELECT 1 FROM journeys o
                    WHERE o.candidate_id = a.candidate_id AND o.programme_id = a.programme_id
                      AND o.state_kind = 'open' AND o.id <> a.journey_id) AS open_journey
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS a(journey_id, programme_id, candidate_id)`,
    [
      column(asked, ({ journey }) => journey.id),
      column(asked, ({ journey }) => journey.programmeId),
      column(asked, ({ journey }) => journey.candidateId),
    ],
  );
  const enteredAt = new Map(asked.map(({ journey }) => [journey.id, journey.enteredAt]));
  return new Map(
    rows.map((row) => [
      row.journey_id,
      {
        value: {
          consentRecorded: row.consent,
          openJourneyInProgramme: row.open_journey,
          endedAt: enteredAt.get(row.journey_id) ?? null,
        },
      },
    ]),
  );
};
