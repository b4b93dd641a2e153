import { ROLE_LABELS, type HumanRole } from '@passerelle/kernel';
import type { Database } from '@passerelle/platform';
import { rightsOf } from '../domain/access-matrix';
import { needsSecondFactor, SESSION_HOURS } from '../domain/sign-in-rules';

/** A role that the signed-in person holds. */
export interface RoleView {
  readonly id: string;
  readonly code: HumanRole;
  readonly label: string;
  readonly organisation: string;
  readonly groupId: string | null;
  readonly companyId: string | null;
}

/** Where the second factor of a session stands. */
export type SecondFactorState = 'given' | 'to_give' | 'to_set_up' | 'not_needed' | 'demonstration';

/** Who is signed in, in which role, and what that role may. */
export interface SessionView {
  readonly person: { readonly id: string; readonly fullName: string; readonly email: string | null };
  readonly roles: RoleView[];
  readonly activeRoleId: string;
  /** Right -> letter of its scope; what is not here would be refused. */
  readonly permissions: Record<string, string>;
  readonly secondFactor: SecondFactorState;
  readonly demonstration: boolean;
}

interface SessionFacts {
  readonly user_id: string;
  readonly full_name: string;
  readonly email: string | null;
  readonly user_role_id: string;
  readonly given: boolean;
  readonly set_up: boolean;
}

/** Reads the session for the page, or null when it has ended. @param sessionId hash of its token */
export async function readSession(
  database: Database,
  sessionId: Buffer,
  demonstration: boolean,
): Promise<SessionView | null> {
  const [facts] = await database.alone<SessionFacts>(
    `SELECT u.id AS user_id, u.full_name, u.email::text AS email, s.user_role_id, s.second_factor_at IS NOT NULL AS given,
            u.totp_confirmed_at IS NOT NULL OR EXISTS (SELECT FROM passkeys p WHERE p.user_id = u.id) AS set_up
     FROM sessions s JOIN users u ON u.id = s.user_id
     WHERE s.token_hash = $1 AND s.created_at > now() - make_interval(hours => $2)`,
    [sessionId, SESSION_HOURS],
  );
  if (!facts) return null;
  const roles = await rolesOf(database, facts.user_id);
  const active = roles.find((role) => role.id === facts.user_role_id);
  if (!active) return null;
  return {
    person: { id: facts.user_id, fullName: facts.full_name, email: facts.email },
    roles,
    activeRoleId: active.id,
    permissions: { ...rightsOf(active.code) },
    secondFactor: stateOf(active.code, facts, demonstration),
    demonstration,
  };
}

function stateOf(
  role: string,
  { given, set_up: setUp }: SessionFacts,
  demonstration: boolean,
): SecondFactorState {
  if (given) return 'given';
  if (demonstration) return 'demonstration';
  if (!needsSecondFactor(role)) return 'not_needed';
  return setUp ? 'to_give' : 'to_set_up';
}

async function rolesOf(database: Database, userId: string): Promise<RoleView[]> {
  const rows = await database.alone<Omit<RoleView, 'label'>>(
    `SELECT r.id, r.role AS code, r.group_id AS "groupId", r.member_company_id AS "companyId",
            coalesce(p.name, f.name, t.name, g.name, 'Passerelle') AS organisation
     FROM user_roles r LEFT JOIN employer_groups g ON g.id = r.group_id LEFT JOIN prescribers p ON p.id = r.prescriber_id
     LEFT JOIN funders f ON f.id = r.funder_id LEFT JOIN training_providers t ON t.id = r.training_provider_id
     WHERE r.user_id = $1 AND r.ended_at IS NULL ORDER BY r.since, r.id`,
    [userId],
  );
  return rows.map((row) => ({ ...row, label: roleTitle(row.code) }));
}

/** The title of a role, for a person whose gender is not known. */
function roleTitle(role: HumanRole): string {
  const { masculine, feminine } = ROLE_LABELS[role];
  return masculine === feminine ? masculine : `${feminine} / ${masculine}`;
}
