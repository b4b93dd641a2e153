import { isStaff } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';

/**
 * The contracts `c` that exist at all for an actor, as an SQL condition on the parameters given beside it (from $1 on).
 * Source: the access matrix. Staff: the whole group; employer: people assigned to their company; tutor: the people they follow,
 * while the contract lasts; trainer: the people they train; advisor: the people their structure follows; the person themself.
 */
export interface ContractsInReach {
  readonly condition: string;
  readonly params: readonly (string | null)[];
}

const NOBODY = 'false';

const CONDITIONS: Readonly<Record<string, (actor: Actor) => [string, string | null]>> = {
  employer: ({ memberCompanyId }) => [
    `c.state <> 'undone' AND (c.member_company_id = $1 OR EXISTS (SELECT FROM assignments m WHERE m.contract_id = c.id AND m.member_company_id = $1))`,
    memberCompanyId,
  ],
  tutor: ({ userId }) => [
    `c.state IN ('preparing', 'signed', 'running') AND $1 IN (c.company_tutor_user_id, c.group_tutor_id)`,
    userId,
  ],
  trainer: ({ trainingProviderId }) => [
    `c.state IN ('signed', 'running') AND c.training_provider_id = $1`,
    trainingProviderId,
  ],
  advisor: ({ prescriberId }) => [
    `EXISTS (SELECT FROM access_grants g WHERE g.candidate_id = c.candidate_id AND g.prescriber_id = $1 AND g.ended_at IS NULL)`,
    prescriberId,
  ],
  candidate: ({ link }) => [`c.journey_id = $1`, link?.journeyId ?? null],
};

/** What an actor may know of; the first parameter of the query is always taken by it. */
export function contractsInReach(actor: Actor): ContractsInReach {
  if (isStaff(actor.role)) return { condition: '$1::uuid IS NULL', params: [null] };
  const of = CONDITIONS[actor.role];
  if (!of) return { condition: `${NOBODY} AND $1::uuid IS NULL`, params: [null] };
  const [condition, id] = of(actor);
  return { condition: `$1::uuid IS NOT NULL AND ${condition}`, params: [id] };
}
