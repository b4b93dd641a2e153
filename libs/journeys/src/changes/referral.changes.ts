import type { Change } from '../engine/move';
import { openAccess } from './access';
import { NOBODY } from './outcome-of-changes';

/** Records who referred the person, on which agreement; the prescriber's access to the person opens at the same moment. */
const recordReferral: Change = async (tx, moves) => {
  const referrals = moves.map(({ journey, actor, now }) => ({
    journey,
    at: now,
    selfReferral: actor.role === 'candidate',
    prescriberId: journey.prescriberId ?? actor.prescriberId,
    advisorId: journey.advisorId ?? (actor.role === 'advisor' ? actor.userId : null),
  }));
  await tx.query(
    `INSERT INTO referrals (journey_id, group_id, candidate_id, prescriber_id, advisor_id, self_referral, consent_id, at)
     SELECT a.journey_id, a.group_id, a.candidate_id, a.prescriber_id, a.advisor_id, a.self_referral, c.id, a.at
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::boolean[], $7::timestamptz[])
       AS a(journey_id, group_id, candidate_id, prescriber_id, advisor_id, self_referral, at)
     CROSS JOIN LATERAL (
       SELECT id FROM consents
       WHERE candidate_id = a.candidate_id AND purpose = 'referral' AND withdrawn_at IS NULL
       ORDER BY given_at DESC, id DESC LIMIT 1
     ) c`,
    [
      referrals.map(({ journey }) => journey.id),
      referrals.map(({ journey }) => journey.groupId),
      referrals.map(({ journey }) => journey.candidateId),
      referrals.map(({ prescriberId }) => prescriberId),
      referrals.map(({ advisorId }) => advisorId),
      referrals.map(({ selfReferral }) => selfReferral),
      referrals.map(({ at }) => at),
    ],
  );
  await openAccess(
    tx,
    referrals.flatMap(({ journey, prescriberId, advisorId }) =>
      prescriberId
        ? [{ groupId: journey.groupId, candidateId: journey.candidateId, prescriberId, advisorId }]
        : [],
    ),
  );
  return NOBODY;
};

/** Writes of the act `refer`. */
export const REFERRAL_CHANGES = { record_referral: recordReferral } as const satisfies Record<string, Change>;
