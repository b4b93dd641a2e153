import type { FactReader } from '../engine/move';
import { column, namedId } from './asked-columns';

interface EventRow {
  journey_id: string;
  id: string | null;
  state: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  closed_at: Date | null;
  seats_left: number | null;
  invitations_left: number | null;
  mutual_yes: boolean;
  arrived: boolean;
  meeting_noted: boolean;
}

/**
 * The Pass Dating each act is about: the one it names; for an admitted person who walks in, the one being held; else the one
 * they are, or last were, invited to. Only events of the journey's own programme count.
 */
export const readEventFacts: FactReader<'event'> = async (tx, asked) => {
  const rows: EventRow[] = await tx.query(EVENTS, [
    column(asked, ({ journey }) => journey.id),
    column(asked, ({ journey }) => journey.programmeId),
    column(asked, ({ journey }) => journey.state),
    column(asked, (each) => namedId(each, 'pass_dating')),
  ]);
  return new Map(
    rows.map((row) => {
      const startsAt = row.starts_at?.toISOString() ?? null;
      const endsAt = row.ends_at?.toISOString() ?? null;
      return [
        row.journey_id,
        {
          value: {
            id: row.id,
            state: row.state,
            startsAt,
            endsAt,
            closedAt: row.closed_at?.toISOString() ?? null,
            seatsLeft: row.seats_left ?? 0,
            invitationsLeft: row.invitations_left ?? 0,
            mutualYes: row.mutual_yes,
            arrived: row.arrived,
            meetingNoted: row.meeting_noted,
          },
          dates: { event_start: startsAt, event_end: endsAt },
        },
      ];
    }),
  );
};

const EVENTS = `
SELECT a.journey_id, e.id, e.state, e.starts_at, e.ends_at, e.closed_at, e.seats - e.seats_taken AS seats_left,
       floor(e.seats * e.overbooking)::int - e.invited_count AS invitations_left,
       EXISTS (
         SELECT 1 FROM meetings m
         JOIN meeting_feedback p ON p.meeting_id = m.id AND p.side = 'person' AND p.answer = 'yes'
         JOIN meeting_feedback c ON c.meeting_id = m.id AND c.side = 'company' AND c.answer = 'yes'
         WHERE m.journey_id = a.journey_id
       ) AS mutual_yes,
       e.seat_state IS NOT DISTINCT FROM 'present' AS arrived,
       EXISTS (SELECT 1 FROM meetings m WHERE m.pass_dating_id = e.id AND m.journey_id = a.journey_id) AS meeting_noted
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[]) AS a(journey_id, programme_id, state, named)
LEFT JOIN LATERAL (
  SELECT p.*, s.state AS seat_state FROM pass_datings p
  LEFT JOIN pass_dating_seats s ON s.pass_dating_id = p.id AND s.journey_id = a.journey_id
  WHERE p.programme_id = a.programme_id
    AND CASE WHEN a.named IS NOT NULL THEN p.id = a.named
             WHEN a.state = 'admitted' THEN p.state = 'open'
             ELSE s.journey_id IS NOT NULL END
  ORDER BY s.state IN ('invited', 'confirmed') DESC NULLS LAST, s.changed_at DESC NULLS LAST, p.starts_at DESC
  LIMIT 1
) e ON true`;
