import type { Role } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import type { Tie } from '../domain/candidate.policy';

/** Somebody the actor may know of, and why. */
export interface TiedCandidate {
  readonly candidateId: string;
  readonly tie: Tie;
}

const TODAY = `(app_now() AT TIME ZONE 'Europe/Paris')::date`;

/** $1 = the actor's company. A contract opens its person while it is signed or runs, a choice until the company says no. */
const OF_COMPANY = `
  SELECT c.candidate_id, 'assigned' AS tie FROM contracts c
  WHERE c.member_company_id = $1 AND c.state IN ('signed', 'running')
  UNION ALL
  SELECT c.candidate_id, 'assigned' FROM assignments a JOIN contracts c ON c.id = a.contract_id
  WHERE a.member_company_id = $1 AND c.state IN ('signed', 'running') AND ${TODAY} BETWEEN a.starts_on AND a.ends_on`;

const CHOOSING_COMPANY = `
  UNION ALL
  SELECT j.candidate_id, 'choosing' FROM offer_choices oc
  JOIN offers o ON o.id = oc.offer_id JOIN journeys j ON j.id = oc.journey_id
  WHERE o.member_company_id = $1 AND oc.state IN ('waiting', 'accepted', 'agreed') AND oc.company_answer IS DISTINCT FROM 'no'`;

/** $1 = the actor's training provider: people of its sessions, from a week before the start to a week after the end. */
const OF_TRAINER = `
  SELECT j.candidate_id, 'taught' AS tie FROM poe_enrolments e
  JOIN poe_sessions s ON s.id = e.poe_session_id JOIN journeys j ON j.id = e.journey_id
  WHERE s.training_provider_id = $1 AND e.state IN ('enrolled', 'running', 'completed')
    AND ${TODAY} BETWEEN s.starts_on - 7 AND s.ends_on + 7`;

/** $1 = the actor: people met at an event, a week around its day. */
const OF_AMBASSADOR = `
  SELECT j.candidate_id, 'met' AS tie FROM meetings m
  JOIN ambassadors a ON a.id = m.ambassador_id JOIN pass_datings d ON d.id = m.pass_dating_id
  JOIN journeys j ON j.id = m.journey_id
  WHERE a.user_id = $1 AND app_now() BETWEEN d.starts_at - interval '7 days' AND d.ends_at + interval '7 days'`;

/** $1 = the journey of the link by which a candidate came. */
const OF_SELF = `SELECT j.candidate_id, 'self' AS tie FROM journeys j WHERE j.id = $1`;

interface TieStatement {
  readonly sql: string;
  /** Its one parameter; null opens nothing. */
  readonly by: (actor: Actor) => string | null;
}

/** How people are tied to those who are neither staff nor advisor; a role that is not here is tied to nobody. */
const TIES_OF_ROLE: Readonly<Partial<Record<Role, TieStatement>>> = {
  employer: { sql: OF_COMPANY + CHOOSING_COMPANY, by: (actor) => actor.memberCompanyId },
  tutor: { sql: OF_COMPANY, by: (actor) => actor.memberCompanyId },
  trainer: { sql: OF_TRAINER, by: (actor) => actor.trainingProviderId },
  ambassador: { sql: OF_AMBASSADOR, by: (actor) => actor.userId },
  candidate: { sql: OF_SELF, by: (actor) => actor.link?.journeyId ?? null },
};

/** Who is tied to the actor (neither staff nor advisor), each by their strongest tie; only the one person when named. */
export async function readTies(tx: Tx, actor: Actor, candidateId?: string): Promise<TiedCandidate[]> {
  const ties = TIES_OF_ROLE[actor.role];
  const by = ties?.by(actor) ?? null;
  if (!ties || by === null) return [];
  return tx.query<TiedCandidate[]>(
    `SELECT t.candidate_id AS "candidateId", min(t.tie) AS tie FROM (${ties.sql}) t
     WHERE $2::uuid IS NULL OR t.candidate_id = $2 GROUP BY t.candidate_id`,
    [by, candidateId ?? null],
  );
}
