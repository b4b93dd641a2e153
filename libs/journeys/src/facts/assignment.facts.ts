import type { FactReader } from '../engine/move';
import { column, namedId } from './asked-columns';

interface AssignmentRow {
  journey_id: string;
  referent_fits: boolean;
  advisor_fits: boolean;
}

/**
 * Whether the people an act names may be put in charge by its actor: a referent belongs to the group's staff, an advisor to a
 * prescriber that is the group's partner. An advisor chooses among the colleagues of their own structure only (AUTHZ, `e`).
 */
export const readAssignmentFacts: FactReader<'assignment'> = async (tx, asked) => {
  const rows: AssignmentRow[] = await tx.query(REACH, [
    column(asked, ({ journey }) => journey.id),
    column(asked, ({ journey }) => journey.groupId),
    column(asked, (each) => namedId(each, 'new_referent')),
    column(asked, (each) => namedId(each, 'new_advisor')),
    column(asked, ({ actor }) => (actor.role === 'advisor' ? actor.prescriberId : null)),
    column(asked, ({ actor }) => actor.role === 'advisor'),
  ]);
  return new Map(
    rows.map((row) => [
      row.journey_id,
      { value: { namedWithinReach: row.referent_fits && row.advisor_fits } },
    ]),
  );
};

const REACH = `
SELECT a.journey_id,
       a.referent_id IS NULL OR (NOT a.by_advisor AND EXISTS (
         SELECT 1 FROM user_roles r
         WHERE r.user_id = a.referent_id AND r.group_id = a.group_id AND r.ended_at IS NULL
           AND r.role IN ('director', 'coordinator', 'referent'))) AS referent_fits,
       a.advisor_id IS NULL OR EXISTS (
         SELECT 1 FROM user_roles r
         JOIN partnerships p ON p.prescriber_id = r.prescriber_id AND p.group_id = a.group_id AND partnership_stands(p.until)
         WHERE r.user_id = a.advisor_id AND r.role = 'advisor' AND r.ended_at IS NULL
           AND (NOT a.by_advisor OR r.prescriber_id = a.own_prescriber_id)) AS advisor_fits
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::boolean[])
  AS a(journey_id, group_id, referent_id, advisor_id, own_prescriber_id, by_advisor)`;
