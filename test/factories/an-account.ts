import { newId, type HumanRole } from '@passerelle/kernel';
import { hash } from '@node-rs/argon2';
import type { Client } from 'pg';

/** What a role is tied to. */
export interface RoleTies {
  readonly groupId?: string;
  readonly memberCompanyId?: string;
  readonly prescriberId?: string;
  readonly funderId?: string;
}

/** An account of a test. */
export interface TestAccount {
  readonly userId: string;
  readonly roleId: string;
  readonly email: string;
  readonly password: string;
}

export const PASSWORD = 'un pont sur la Marne';
/** Cheap, since hundreds of accounts are made: what is kept tells its own cost. */
const CHEAP = { memoryCost: 1024, timeCost: 1, parallelism: 1 };

/** Makes an account with a password and one role. `client` sees through row-level security. */
export async function anAccount(
  client: Client,
  role: HumanRole,
  ties: RoleTies = {},
  fullName = 'Camille Renard',
): Promise<TestAccount> {
  const userId = newId();
  const email = `${role}.${userId.slice(-12)}@exemple.fr`;
  await client.query('INSERT INTO users (id, email, full_name, password_hash) VALUES ($1, $2, $3, $4)', [
    userId,
    email,
    fullName,
    await hash(PASSWORD, CHEAP),
  ]);
  const roleId = await aRole(client, userId, role, ties);
  return { userId, roleId, email, password: PASSWORD };
}

/** Gives an account a further role. @returns the id of the role row */
export async function aRole(
  client: Client,
  userId: string,
  role: HumanRole,
  ties: RoleTies = {},
): Promise<string> {
  const roleId = newId();
  await client.query(
    `INSERT INTO user_roles (id, user_id, role, group_id, member_company_id, prescriber_id, funder_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      roleId,
      userId,
      role,
      ties.groupId ?? null,
      ties.memberCompanyId ?? null,
      ties.prescriberId ?? null,
      ties.funderId ?? null,
    ],
  );
  return roleId;
}
