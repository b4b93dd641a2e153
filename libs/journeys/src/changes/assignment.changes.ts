import type { Change } from '../engine/move';
import { endAccessWithoutJourney, openAccess } from './access';
import { textOrNull } from './act-input';
import { NOBODY } from './outcome-of-changes';

interface AssignedRow {
  group_id: string;
  candidate_id: string;
  prescriber_id: string | null;
  advisor_id: string | null;
}

/**
 * Puts the journeys in the hands of the referent and advisor named. The access of the advisor's prescriber opens at once; the
 * prescriber left that follows no journey of the person any more loses its access in the same moment.
 */
const assign: Change = async (tx, moves) => {
  const [rows] = await tx.query<[AssignedRow[], number]>(ASSIGN, [
    moves.map(({ journey }) => journey.id),
    moves.map((move) => textOrNull(move.input, 'new_referent')),
    moves.map((move) => textOrNull(move.input, 'new_advisor')),
    moves.map(({ actor }) => (actor.role === 'advisor' ? actor.prescriberId : null)),
  ]);
  await openAccess(
    tx,
    rows.flatMap((row) =>
      row.prescriber_id
        ? [
            {
              groupId: row.group_id,
              candidateId: row.candidate_id,
              prescriberId: row.prescriber_id,
              advisorId: row.advisor_id,
            },
          ]
        : [],
    ),
  );
  await endAccessWithoutJourney(
    tx,
    moves.flatMap(({ journey: { candidateId, prescriberId } }) =>
      prescriberId ? [{ candidateId, prescriberId }] : [],
    ),
  );
  return NOBODY;
};

// An advisor who works for several prescribers comes for the one that acts, else for the one already in charge.
const ASSIGN = `
UPDATE journeys j
SET referent_id = coalesce(a.referent_id, j.referent_id), advisor_id = coalesce(a.advisor_id, j.advisor_id),
    prescriber_id = CASE WHEN a.advisor_id IS NULL THEN j.prescriber_id ELSE (
      SELECT r.prescriber_id FROM user_roles r
      JOIN partnerships p ON p.prescriber_id = r.prescriber_id AND p.group_id = j.group_id AND partnership_stands(p.until)
      WHERE r.user_id = a.advisor_id AND r.role = 'advisor' AND r.ended_at IS NULL
      ORDER BY r.prescriber_id = a.own_prescriber_id DESC NULLS LAST, r.prescriber_id = j.prescriber_id DESC NULLS LAST, r.since
      LIMIT 1
    ) END
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) AS a(journey_id, referent_id, advisor_id, own_prescriber_id)
WHERE j.id = a.journey_id
RETURNING j.group_id, j.candidate_id, j.prescriber_id, j.advisor_id`;

/** Writes of the act `reassign`. */
export const ASSIGNMENT_CHANGES = { assign } as const satisfies Record<string, Change>;
