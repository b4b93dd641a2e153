import { Injectable } from '@nestjs/common';
import { problem, ROLE_LABELS, type HumanRole } from '@passerelle/kernel';
import { Database, rowsOf, scopeOf, type Actor, type Tx } from '@passerelle/platform';
import { mayGrant } from '../domain/role-grants';
import { reachOf } from '../queries/list-colleagues';

/** A role as those who manage it need it. */
export interface ManagedRole {
  readonly id: string;
  readonly user_id: string;
  readonly role: HumanRole;
  readonly group_id: string | null;
  readonly prescriber_id: string | null;
  readonly member_company_id: string | null;
  readonly email: string | null;
  readonly full_name: string;
}

/** Finds an open role in the actor's reach. @throws DomainError not_found */
export async function reachRole(tx: Tx, actor: Actor, roleId: string): Promise<ManagedRole> {
  const { sql, params } = reachOf(actor);
  const [row] = await rowsOf<ManagedRole>(
    tx,
    `SELECT r.id, r.user_id, r.role, r.group_id, r.prescriber_id, r.member_company_id, u.email::text AS email, u.full_name
     FROM user_roles r JOIN users u ON u.id = r.user_id
     WHERE r.ended_at IS NULL AND ${sql} AND r.id = $${params.length + 1} FOR UPDATE OF r`,
    [...params, roleId],
  );
  if (!row) throw problem('not_found');
  return row;
}

/**
 * Ends the role of someone who leaves: what they had open with it stops at once, sessions, keys and links alike. What they had
 * in hand is handed over before, by the journeys.
 */
@Injectable()
export class EndRole {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found, role_not_grantable, last_director */
  execute(actor: Actor, roleId: string): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const held = await reachRole(tx, actor, roleId);
      if (!mayGrant(actor.role, held.role))
        throw problem('role_not_grantable', { role: ROLE_LABELS[held.role].masculine });
      if (held.role === 'director') await refuseLastDirector(tx, held);
      await tx.query('UPDATE user_roles SET ended_at = now() WHERE id = $1', [held.id]);
      await tx.query('DELETE FROM sessions WHERE user_role_id = $1', [held.id]);
      await tx.query(
        'UPDATE api_keys SET revoked_at = now() WHERE user_role_id = $1 AND revoked_at IS NULL',
        [held.id],
      );
      await tx.query(
        `DELETE FROM access_links WHERE user_id = $1 AND used_at IS NULL
           AND NOT EXISTS (SELECT FROM user_roles r WHERE r.user_id = $1 AND r.ended_at IS NULL)`,
        [held.user_id],
      );
    });
  }
}

async function refuseLastDirector(tx: Tx, held: ManagedRole): Promise<void> {
  // Two directors who end each other at the same moment wait here, one after the other.
  await tx.query('SELECT 1 FROM employer_groups WHERE id = $1 FOR UPDATE', [held.group_id]);
  const [other] = await rowsOf(
    tx,
    `SELECT 1 FROM user_roles r JOIN users u ON u.id = r.user_id
     WHERE r.group_id = $1 AND r.role = 'director' AND r.ended_at IS NULL AND r.id <> $2 AND u.disabled_at IS NULL LIMIT 1`,
    [held.group_id, held.id],
  );
  if (!other) throw problem('last_director');
}
