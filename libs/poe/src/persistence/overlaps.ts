import { refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { columnsOf, type PlaceOrder, type Refused } from './session-counters';

interface TakenRow {
  journey_id: string;
  taken_by: 'poe' | 'contract';
  taken_from: string;
  taken_to: string;
}

/**
 * The journeys whose person already has, in this group, a place in a POE or a contract on the days of the session wanted;
 * also when the same list enters one person twice. Two programmes at once are allowed until then.
 */
export async function overlapsOf(tx: Tx, orders: readonly PlaceOrder[]): Promise<Refused> {
  const rows: TakenRow[] = await tx.query(
    `WITH asked AS (
       SELECT a.journey_id, a.place, j.candidate_id, s.id AS session_id, daterange(s.starts_on, s.ends_on, '[]') AS days,
              s.starts_on, s.ends_on
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS a(session_id, journey_id, group_id, place)
       JOIN poe_sessions s ON s.id = a.session_id JOIN journeys j ON j.id = a.journey_id
     )
     SELECT DISTINCT ON (journey_id) journey_id, taken_by,
            to_char(taken_from, 'DD/MM/YYYY') AS taken_from, to_char(taken_to, 'DD/MM/YYYY') AS taken_to
     FROM (
       SELECT a.journey_id, 'poe' AS taken_by, o.starts_on AS taken_from, o.ends_on AS taken_to
       FROM asked a
       JOIN journeys j ON j.candidate_id = a.candidate_id
       JOIN poe_enrolments e ON e.journey_id = j.id AND e.state IN ('proposed', 'enrolled', 'running')
       JOIN poe_sessions o ON o.id = e.poe_session_id AND daterange(o.starts_on, o.ends_on, '[]') && a.days
       WHERE j.id <> a.journey_id OR o.id <> a.session_id
       UNION ALL
       SELECT a.journey_id, 'contract', c.starts_on, coalesce(c.ended_on, c.ends_on)
       FROM asked a
       JOIN contracts c ON c.candidate_id = a.candidate_id AND c.state IN ('preparing', 'signed', 'running', 'ended')
        AND daterange(c.starts_on, coalesce(c.ended_on, c.ends_on), '[]') && a.days
       UNION ALL
       SELECT a.journey_id, 'poe', b.starts_on, b.ends_on
       FROM asked a JOIN asked b ON b.candidate_id = a.candidate_id AND b.place < a.place AND b.days && a.days
     ) t
     ORDER BY journey_id, t.taken_from`,
    columnsOf(orders),
  );
  return new Map(
    rows.map((row) => {
      const days = { from: row.taken_from, to: row.taken_to };
      return [
        row.journey_id,
        row.taken_by === 'poe' ? refusal('overlapping_poe', days) : refusal('overlapping_contract', days),
      ];
    }),
  );
}
