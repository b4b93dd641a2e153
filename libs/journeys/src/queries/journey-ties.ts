import { isStaff } from '@passerelle/kernel';
import { prepared, type Actor, type Tx } from '@passerelle/platform';
import type { JourneyTies, PersonTies } from '../domain/journey-access';
import type { Journey } from '../engine/journey';

/** Reads what ties an actor to a journey, in one query; the staff of its group need no other tie, and nothing is asked for them. */
export async function readTies(tx: Tx, actor: Actor, journey: Journey): Promise<JourneyTies> {
  const sameGroup = actor.groupId === journey.groupId;
  if (sameGroup && isStaff(actor.role))
    return { sameGroup, granted: false, knownToCompany: false, trained: false, tutored: false };
  const { rows } = await prepared<{ granted: boolean; known: boolean; trained: boolean; tutored: boolean }>(
    tx,
    `SELECT
       $3::uuid IS NOT NULL AND EXISTS (
         SELECT 1 FROM access_grants WHERE candidate_id = $2 AND prescriber_id = $3 AND ended_at IS NULL) AS granted,
       $4::uuid IS NOT NULL AND (
         EXISTS (SELECT 1 FROM meetings m JOIN ambassadors a ON a.id = m.ambassador_id
                 WHERE m.journey_id = $1 AND a.member_company_id = $4)
         OR EXISTS (SELECT 1 FROM offer_choices c JOIN offers o ON o.id = c.offer_id
                    WHERE c.journey_id = $1 AND o.member_company_id = $4 AND c.state IN ('waiting', 'accepted', 'agreed'))
         OR EXISTS (SELECT 1 FROM guidance_actions g WHERE g.candidate_id = $2 AND g.member_company_id = $4)
         OR EXISTS (SELECT 1 FROM contracts c WHERE c.journey_id = $1 AND c.member_company_id = $4
                      AND c.state <> 'undone')) AS known,
       $5::uuid IS NOT NULL AND EXISTS (
         SELECT 1 FROM poe_enrolments e JOIN poe_sessions s ON s.id = e.poe_session_id
         WHERE e.journey_id = $1 AND s.training_provider_id = $5) AS trained,
       $6::uuid IS NOT NULL AND EXISTS (
         SELECT 1 FROM contracts c WHERE c.journey_id = $1 AND c.state IN ('signed', 'running')
           AND $6 IN (c.company_tutor_user_id, c.group_tutor_id)) AS tutored`,
    [
      journey.id,
      journey.candidateId,
      actor.prescriberId,
      actor.memberCompanyId,
      actor.trainingProviderId,
      actor.userId,
    ],
  );
  const [row] = rows;
  return {
    sameGroup,
    granted: row?.granted ?? false,
    knownToCompany: row?.known ?? false,
    trained: row?.trained ?? false,
    tutored: row?.tutored ?? false,
  };
}

/** Reads what ties an actor to a person; null when nobody of that id is visible in the present scope. */
export async function readPersonTies(tx: Tx, actor: Actor, candidateId: string): Promise<PersonTies | null> {
  const rows: { group_id: string; granted: boolean; oneself: boolean }[] = await tx.query(
    `SELECT c.group_id,
       EXISTS (SELECT 1 FROM access_grants g WHERE g.candidate_id = c.id AND g.prescriber_id = $2 AND g.ended_at IS NULL) AS granted,
       EXISTS (SELECT 1 FROM journeys j WHERE j.candidate_id = c.id AND j.id = $3) AS oneself
     FROM candidates c WHERE c.id = $1`,
    [candidateId, actor.prescriberId, actor.link?.journeyId ?? null],
  );
  const [row] = rows;
  return row
    ? { sameGroup: row.group_id === actor.groupId, granted: row.granted, oneself: row.oneself }
    : null;
}

/** The group a journey belongs to, as far as the actor may know of it; null when it does not exist for them. */
export async function groupOfJourney(tx: Tx, journeyId: string): Promise<string | null> {
  const rows: { group_id: string }[] = await tx.query('SELECT group_id FROM journeys WHERE id = $1', [
    journeyId,
  ]);
  return rows[0]?.group_id ?? null;
}
