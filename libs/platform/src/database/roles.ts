import type { Client } from 'pg';

/** Owner of the schema: runs migrations, never serves a request. */
export const OWNER_ROLE = 'passerelle_owner';
/** Login of the API, and what every other login is a member of: bound by row-level security, owns only the queue's schema. */
export const APP_ROLE = 'passerelle_app';
/** Login of the worker: besides what the application may do, claims due work across groups. */
export const WORKER_ROLE = 'passerelle_worker';
/** May shift app_now(); exists only on embedded and test servers. */
export const DEMO_ROLE = 'passerelle_demo';

/** Extensions that the migrations count on; all are "trusted", so that the owner of a database may create them. */
export const EXTENSIONS = ['pgcrypto', 'citext', 'unaccent', 'pg_trgm', 'btree_gist'] as const;

/** Passwords to give. null leaves the password of a role as it is; without `demo` the role is not made. */
export interface RolePasswords {
  owner: string | null;
  app: string | null;
  worker: string | null;
  demo?: string;
}

/**
 * Makes the roles, the grants and the extensions that migrations take for granted, on the database of this connection.
 * Idempotent; works as superuser, or as the owner of the database with CREATEROLE (or with the roles already there).
 */
export async function prepareDatabase(client: Client, passwords: RolePasswords): Promise<void> {
  const { superuser, database } = await whoAmI(client);
  if (superuser) await ensureRole(client, OWNER_ROLE, passwords.owner);
  await ensureRole(client, APP_ROLE, passwords.app);
  await ensureMember(client, WORKER_ROLE, passwords.worker);
  if (passwords.demo !== undefined) await ensureMember(client, DEMO_ROLE, passwords.demo);
  await refusePowerfulAppRole(client);
  await grantDatabase(client, database, superuser);
  await ensureExtensions(client);
}

/** Rights that PostgreSQL keeps with a database rather than with its content: a copy of a template needs them again. */
export async function grantDatabase(client: Client, database: string, superuser: boolean): Promise<void> {
  const name = client.escapeIdentifier(database);
  // CREATE lets the application make the queue's schema again after a loss: the queue is an accelerator, not the truth.
  await client.query(`grant connect, create, temporary on database ${name} to ${APP_ROLE}`);
  await client.query(`grant usage on schema public to ${APP_ROLE}`);
  if (!superuser) return;
  await client.query(`grant connect, create, temporary on database ${name} to ${OWNER_ROLE}`);
  await client.query(`grant usage, create on schema public to ${OWNER_ROLE}`);
  await client.query('revoke create on schema public from public');
}

async function whoAmI(client: Client): Promise<{ superuser: boolean; database: string }> {
  const { rows } = await client.query<{ superuser: boolean; database: string }>(
    'select rolsuper as superuser, current_database() as database from pg_roles where rolname = current_user',
  );
  if (!rows[0]) throw new Error('Le rôle de connexion n’existe plus.');
  return rows[0];
}

async function ensureRole(client: Client, role: string, password: string | null): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const login = password === null ? '' : ` login password ${client.escapeLiteral(password)}`;
  try {
    if (rowCount === 0)
      await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls${login}`);
    else if (login) await client.query(`alter role ${role}${login}`);
  } catch (error) {
    const { code } = error as { code?: string };
    // Roles belong to the whole server: another database of it may be in preparation at the same instant.
    if (code === '42710' || code === '23505') return;
    if (code === '42501') throw new Error(missingRight(role), { cause: error });
    throw error;
  }
}

async function ensureMember(client: Client, role: string, password: string | null): Promise<void> {
  await ensureRole(client, role, password);
  const { rows } = await client.query<{ member: boolean }>("select pg_has_role($1, $2, 'member') as member", [
    role,
    APP_ROLE,
  ]);
  if (!rows[0]?.member) await client.query(`grant ${APP_ROLE} to ${role}`);
}

function missingRight(role: string): string {
  return (
    `Le compte propriétaire ne peut pas créer ou modifier le rôle ${role}. Demandez à l’administrateur de la base : ` +
    `CREATE ROLE ${role} LOGIN PASSWORD '…' NOSUPERUSER NOBYPASSRLS; puis indiquez DATABASE_OWNER_URL (propriétaire) ` +
    `et DATABASE_URL (${role}).`
  );
}

async function refusePowerfulAppRole(client: Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [[APP_ROLE, WORKER_ROLE, DEMO_ROLE]],
  );
  for (const { rolname } of rows) {
    throw new Error(
      `Le rôle ${rolname} échappe au cloisonnement des groupes. Exécutez : ALTER ROLE ${rolname} NOSUPERUSER NOBYPASSRLS;`,
    );
  }
}

async function ensureExtensions(client: Client): Promise<void> {
  const { rows } = await client.query<{ extname: string }>('select extname from pg_extension');
  const present = new Set(rows.map((row) => row.extname));
  for (const extension of EXTENSIONS.filter((name) => !present.has(name))) {
    try {
      await client.query(`create extension if not exists ${extension} schema public`);
    } catch (error) {
      throw new Error(
        `L’extension ${extension} manque. Demandez à l’administrateur de la base : CREATE EXTENSION ${extension} SCHEMA public;`,
        { cause: error },
      );
    }
  }
}
