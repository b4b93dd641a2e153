import { isStaff } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';

/**
 * Whose people the figures count, as an SQL condition on the journeys `j` and the one parameter it takes ($2).
 * Source: the access matrix, « Indicateurs, lire agrégé ». Staff and the privacy officer: the group; an employer: people under
 * contract in their company; a trainer: people of their sessions; an advisor: people their structure follows, which row-level
 * security cuts out by itself. Nobody else counts anyone.
 */
export interface Population {
  readonly condition: string;
  readonly param: string | null;
  /** Numbers that point at few people are told to the group only. */
  readonly suppressed: boolean;
}

export function populationOf(actor: Actor): Population {
  if (isStaff(actor.role) || actor.role === 'privacy_officer') {
    return { condition: '$2::uuid IS NULL', param: null, suppressed: false };
  }
  if (actor.role === 'employer') {
    return {
      condition: `EXISTS (SELECT FROM contracts c WHERE c.journey_id = j.id AND c.member_company_id = $2::uuid AND c.state <> 'undone')`,
      param: actor.memberCompanyId,
      suppressed: true,
    };
  }
  if (actor.role === 'trainer') {
    return {
      condition: `EXISTS (SELECT FROM poe_enrolments e JOIN poe_sessions s ON s.id = e.poe_session_id
        WHERE e.journey_id = j.id AND s.training_provider_id = $2::uuid)`,
      param: actor.trainingProviderId,
      suppressed: true,
    };
  }
  if (actor.role === 'advisor') {
    return {
      condition: `EXISTS (SELECT FROM access_grants g WHERE g.candidate_id = j.candidate_id AND g.prescriber_id = $2::uuid AND g.ended_at IS NULL)`,
      param: actor.prescriberId,
      suppressed: true,
    };
  }
  return { condition: 'false AND $2::uuid IS NULL', param: null, suppressed: true };
}

/** Whether a reader may open the people behind a figure: the group's staff, and advisors for the people they follow. */
export function opensRows({ role }: Actor): boolean {
  return isStaff(role) || role === 'advisor';
}
