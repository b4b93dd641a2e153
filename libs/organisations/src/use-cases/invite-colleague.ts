import { Inject, Injectable } from '@nestjs/common';
import { fieldError, invalidFields, newId, problem, ROLE_LABELS, type HumanRole } from '@passerelle/kernel';
import {
  createAccessLink,
  cutAccessLinks,
  CONFIG,
  Database,
  rowsOf,
  scopeOf,
  type Actor,
  type Config,
  type Tx,
} from '@passerelle/platform';
import { invitationLetter } from '../domain/account-letters';
import { belongsToSharedOrganisation, mayGrant, tieOf } from '../domain/role-grants';
import { INVITATION_DAYS } from '../domain/sign-in-rules';
import { AccountMails } from './account-mails';
import { accountByEmail } from './accounts';

/** Purpose of the links that invitations carry. */
export const INVITATION = 'invitation';

/** Whom to invite, in which role. */
export interface Invitation {
  readonly email: string;
  readonly fullName: string;
  readonly role: HumanRole;
  /** The company, prescriber, funder or training provider that the role is tied to, where it is tied to one. */
  readonly organisationId?: string | null;
}

/** The columns of a role row that tie it. */
interface Ties {
  readonly groupId: string | null;
  readonly companyId: string | null;
  readonly prescriberId: string | null;
  readonly funderId: string | null;
  readonly trainingProviderId: string | null;
  readonly organisation: string;
}

/** Opens a role to a colleague, with an account where they have none, and sends them the way in. */
@Injectable()
export class InviteColleague {
  constructor(
    private readonly database: Database,
    private readonly mails: AccountMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns ids of the role and of the account @throws DomainError role_not_grantable, invalid_input, partnership_missing, already_exists */
  execute(actor: Actor, invitation: Invitation): Promise<{ roleId: string; userId: string }> {
    const { role } = invitation;
    if (!mayGrant(actor.role, role)) throw refusedRole(role);
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const ties = await tiesOf(tx, actor, invitation);
      const userId = await accountFor(tx, invitation);
      const roleId = await openRole(tx, { userId, role, ties, grantedBy: actor.userId });
      const link = await invitationLink(tx, userId, this.config.http.publicUrl);
      const [by] = await rowsOf<{ full_name: string }>(tx, 'SELECT full_name FROM users WHERE id = $1', [
        actor.userId,
      ]);
      const letter = invitationLetter(
        { ...invitation, organisation: ties.organisation, by: by?.full_name ?? null },
        link,
      );
      this.database.afterCommit(() =>
        this.mails.send({ key: `invitation:${roleId}`, to: invitation.email, ...letter }),
      );
      return { roleId, userId };
    });
  }
}

/** The way in for an account: a single-use link where nobody has come in yet, else the usual door. */
export async function invitationLink(tx: Tx, userId: string, publicUrl: string): Promise<string> {
  const [known] = await rowsOf(
    tx,
    `SELECT 1 FROM users u WHERE u.id = $1
       AND (u.password_hash IS NOT NULL OR EXISTS (SELECT FROM sessions s WHERE s.user_id = u.id))`,
    [userId],
  );
  if (known) return `${publicUrl}/connexion`;
  await cutAccessLinks(tx, INVITATION, userId);
  const token = await createAccessLink(tx, {
    purpose: INVITATION,
    userId,
    minutes: INVITATION_DAYS * 24 * 60,
  });
  return `${publicUrl}/invitation#${token}`;
}

function refusedRole(role: HumanRole): Error {
  return problem('role_not_grantable', { role: ROLE_LABELS[role].masculine });
}

async function accountFor(tx: Tx, { email, fullName }: Invitation): Promise<string> {
  const known = await accountByEmail(tx, email);
  if (known?.disabled) throw problem('account_suspended');
  if (known) return known.id;
  const id = newId();
  await tx.query('INSERT INTO users (id, email, full_name) VALUES ($1, $2, $3)', [
    id,
    email.trim(),
    fullName,
  ]);
  return id;
}

async function openRole(
  tx: Tx,
  {
    userId,
    role,
    ties,
    grantedBy,
  }: { userId: string; role: HumanRole; ties: Ties; grantedBy: string | null },
): Promise<string> {
  const id = newId();
  const made = await rowsOf(
    tx,
    `INSERT INTO user_roles (id, user_id, role, group_id, member_company_id, prescriber_id, funder_id, training_provider_id, granted_by, since)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, now() WHERE NOT EXISTS (
       SELECT FROM user_roles r WHERE r.user_id = $2 AND r.role = $3 AND r.ended_at IS NULL
         AND (r.group_id, r.member_company_id, r.prescriber_id, r.funder_id, r.training_provider_id)
             IS NOT DISTINCT FROM ($4, $5, $6, $7, $8)) RETURNING id`,
    [
      id,
      userId,
      role,
      ties.groupId,
      ties.companyId,
      ties.prescriberId,
      ties.funderId,
      ties.trainingProviderId,
      grantedBy,
    ],
  );
  if (made.length === 0) throw problem('already_exists');
  return id;
}

async function tiesOf(tx: Tx, actor: Actor, { role, organisationId }: Invitation): Promise<Ties> {
  const none = {
    groupId: actor.groupId,
    companyId: null,
    prescriberId: null,
    funderId: null,
    trainingProviderId: null,
  };
  const tie = tieOf(role);
  const wanted =
    organisationId ??
    (tie === 'company' ? actor.memberCompanyId : null) ??
    (tie === 'prescriber' ? actor.prescriberId : null);
  if (tie === null) {
    if (organisationId)
      throw invalidFields([fieldError('/organisationId', 'inconsistent', { other: 'role' })]);
    return { ...none, organisation: await nameOf(tx, 'employer_groups', actor.groupId) };
  }
  if (!wanted) throw invalidFields([fieldError('/organisationId', 'required')]);
  if (tie === 'company')
    return { ...none, companyId: wanted, organisation: await companyName(tx, actor, wanted) };
  await refuseUnlessOwn(tx, actor, role, tie, wanted);
  const table = {
    prescriber: 'prescribers',
    funder: 'funders',
    training_provider: 'training_providers',
  } as const;
  const organisation = await nameOf(tx, table[tie], wanted);
  if (tie === 'prescriber') return { ...none, groupId: null, prescriberId: wanted, organisation };
  if (tie === 'funder') return { ...none, groupId: null, funderId: wanted, organisation };
  return { ...none, trainingProviderId: wanted, organisation };
}

async function companyName(tx: Tx, actor: Actor, companyId: string): Promise<string> {
  if (actor.memberCompanyId !== null && actor.memberCompanyId !== companyId) throw problem('not_found');
  const [company] = await rowsOf<{ name: string; left_on: string | null }>(
    tx,
    `SELECT name, to_char(left_on, 'DD/MM/YYYY') AS left_on FROM member_companies WHERE id = $1`,
    [companyId],
  );
  if (!company) throw invalidFields([fieldError('/organisationId', 'not_found')]);
  if (company.left_on) throw problem('company_left_group', { date: company.left_on });
  return company.name;
}

/** An advisor invites into their own structure; a director brings in the first person of a partner, and no further one. */
async function refuseUnlessOwn(
  tx: Tx,
  actor: Actor,
  role: HumanRole,
  tie: 'prescriber' | 'funder' | 'training_provider',
  id: string,
): Promise<void> {
  if (actor.prescriberId !== null) {
    if (actor.prescriberId !== id) throw problem('not_found');
    return;
  }
  const [partnership] = await rowsOf(
    tx,
    `SELECT 1 FROM partnerships WHERE ${tie}_id = $1 AND partnership_stands(until)`,
    [id],
  );
  if (!partnership) throw problem('partnership_missing');
  if (!belongsToSharedOrganisation(role)) return;
  const [inside] = await rowsOf(tx, `SELECT 1 FROM user_roles WHERE ${tie}_id = $1 AND role = $2 LIMIT 1`, [
    id,
    role,
  ]);
  if (inside) throw refusedRole(role);
}

async function nameOf(
  tx: Tx,
  table: 'employer_groups' | 'prescribers' | 'funders' | 'training_providers',
  id: string | null,
): Promise<string> {
  const [row] = await rowsOf<{ name: string }>(tx, `SELECT name FROM ${table} WHERE id = $1`, [id]);
  if (!row) throw invalidFields([fieldError('/organisationId', 'not_found')]);
  return row.name;
}
