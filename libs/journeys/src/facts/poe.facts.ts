import type { PeriodTaken } from '../domain/facts';
import type { FactReader } from '../engine/move';
import { column, namedId } from './asked-columns';

interface PoeRow {
  journey_id: string;
  id: string | null;
  state: string | null;
  starts_on: string | null;
  ends_on: string | null;
  places_left: number | null;
  rank: number | null;
  signed_in: boolean;
  final_review: boolean;
  taken_by: PeriodTaken['kind'] | null;
  taken_from: string | null;
  taken_to: string | null;
}

/**
 * The POE session each act is about: the one it names, else the one the person waits for, has a place in or followed; for a
 * journey that is over, the last one. Only sessions of the journey's own programme count.
 */
export const readPoeFacts: FactReader<'poe'> = async (tx, asked) => {
  const rows: PoeRow[] = await tx.query(SESSIONS, [
    column(asked, ({ journey }) => journey.id),
    column(asked, ({ journey }) => journey.programmeId),
    column(asked, ({ journey }) => journey.candidateId),
    column(asked, ({ journey }) => journey.state),
    column(asked, (each) => namedId(each, 'poe_session')),
  ]);
  return new Map(
    rows.map((row) => [
      row.journey_id,
      {
        value: {
          id: row.id,
          state: row.state,
          startsOn: row.starts_on,
          endsOn: row.ends_on,
          placesLeft: row.places_left ?? 0,
          rank: row.rank,
          firstOnList: row.rank !== null && row.rank <= Math.max(1, row.places_left ?? 0),
          signedIn: row.signed_in,
          finalReviewRecorded: row.final_review,
          overlaps: overlapOf(row),
        },
        dates: { poe_start: row.starts_on, poe_end: row.ends_on },
      },
    ]),
  );
};

function overlapOf({ taken_by, taken_from, taken_to }: PoeRow): PeriodTaken | null {
  return taken_by && taken_from && taken_to ? { kind: taken_by, from: taken_from, to: taken_to } : null;
}

// A waiting list counts from the longest wait; the place of a person who left is not a rank.
const SESSIONS = `
SELECT a.journey_id, s.id, s.state, s.starts_on::text, s.ends_on::text, s.places - s.places_taken AS places_left,
       CASE WHEN s.enrolment = 'waitlisted' THEN (
         SELECT count(*)::int FROM poe_enrolments w
         WHERE w.poe_session_id = s.id AND w.state = 'waitlisted'
           AND (w.waitlisted_at, w.journey_id) <= (s.waitlisted_at, a.journey_id)
       ) END AS rank,
       s.signed_in_at IS NOT NULL AS signed_in, s.final_review_at IS NOT NULL AS final_review,
       t.taken_by, t.taken_from::text, t.taken_to::text
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[]) AS a(journey_id, programme_id, candidate_id, state, named)
LEFT JOIN LATERAL (
  SELECT p.*, e.state AS enrolment, e.waitlisted_at, e.signed_in_at, e.final_review_at
  FROM poe_sessions p
  LEFT JOIN poe_enrolments e ON e.poe_session_id = p.id AND e.journey_id = a.journey_id
  WHERE p.programme_id = a.programme_id
    AND CASE WHEN a.named IS NOT NULL THEN p.id = a.named
             WHEN a.state IN ('declined', 'withdrawn', 'reoriented') THEN e.journey_id IS NOT NULL
             ELSE e.state IN ('waitlisted', 'proposed', 'enrolled', 'running', 'completed') END
  ORDER BY e.state IN ('waitlisted', 'proposed', 'enrolled', 'running', 'completed') DESC NULLS LAST,
           e.changed_at DESC NULLS LAST
  LIMIT 1
) s ON true
LEFT JOIN LATERAL (
  SELECT 'poe' AS taken_by, o.starts_on AS taken_from, o.ends_on AS taken_to
  FROM journeys j
  JOIN poe_enrolments e ON e.journey_id = j.id AND e.state IN ('proposed', 'enrolled', 'running')
  JOIN poe_sessions o ON o.id = e.poe_session_id
  WHERE j.candidate_id = a.candidate_id AND (j.id <> a.journey_id OR o.id <> s.id)
    AND daterange(o.starts_on, o.ends_on, '[]') && daterange(s.starts_on, s.ends_on, '[]')
  UNION ALL
  SELECT 'contract', c.starts_on, coalesce(c.ended_on, c.ends_on)
  FROM contracts c
  WHERE c.candidate_id = a.candidate_id AND c.state IN ('preparing', 'signed', 'running', 'ended')
    AND daterange(c.starts_on, coalesce(c.ended_on, c.ends_on), '[]') && daterange(s.starts_on, s.ends_on, '[]')
  ORDER BY taken_from LIMIT 1
) t ON true`;
