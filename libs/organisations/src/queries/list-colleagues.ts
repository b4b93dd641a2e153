import type { HumanRole } from '@passerelle/kernel';
import { rowsOf, type Actor, type Tx } from '@passerelle/platform';
import { scopeFor } from '../domain/access-matrix';

/** One role of one person, as those who manage people see it. */
export interface Colleague {
  readonly roleId: string;
  readonly userId: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly role: HumanRole;
  readonly companyId: string | null;
  /** The company or the outside organisation of the role, or null for the group's own staff. */
  readonly organisation: string | null;
  readonly since: Date;
  /** The person has signed in at least once. */
  readonly arrived: boolean;
  /** A second factor is set up. */
  readonly secured: boolean;
}

/** What an actor sees of people and roles: the whole group, their own company, or their own structure. */
export function reachOf(actor: Actor): { readonly sql: string; readonly params: readonly (string | null)[] } {
  const letter = scopeFor(actor.role, 'people.read');
  if (letter === 'T') return { sql: 'r.group_id = $1', params: [actor.groupId] };
  if (letter === 'E')
    return {
      sql: 'r.group_id = $1 AND r.member_company_id = $2',
      params: [actor.groupId, actor.memberCompanyId],
    };
  if (letter === 'e') return { sql: 'r.prescriber_id = $1', params: [actor.prescriberId] };
  return { sql: 'false', params: [] };
}

/** The open roles in the actor's reach, by name. */
export function listColleagues(tx: Tx, actor: Actor): Promise<Colleague[]> {
  const { sql, params } = reachOf(actor);
  return rowsOf<Colleague>(
    tx,
    `SELECT r.id AS "roleId", u.id AS "userId", u.full_name AS "fullName", u.email::text AS email, r.role,
            r.member_company_id AS "companyId", coalesce(c.name, p.name, f.name, t.name) AS organisation, r.since,
            u.password_hash IS NOT NULL OR EXISTS (SELECT FROM sessions s WHERE s.user_id = u.id) AS arrived,
            u.totp_confirmed_at IS NOT NULL OR EXISTS (SELECT FROM passkeys k WHERE k.user_id = u.id) AS secured
     FROM user_roles r JOIN users u ON u.id = r.user_id
     LEFT JOIN member_companies c ON c.id = r.member_company_id LEFT JOIN prescribers p ON p.id = r.prescriber_id
     LEFT JOIN funders f ON f.id = r.funder_id LEFT JOIN training_providers t ON t.id = r.training_provider_id
     WHERE r.ended_at IS NULL AND r.role <> 'candidate' AND ${sql}
     ORDER BY u.full_name, r.since, r.id LIMIT 500`,
    params,
  );
}
