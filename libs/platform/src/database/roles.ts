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

const INSUFFICIENT_PRIVILEGE = '42501';
const ROLE_EXISTS = ['42710', '23505'];

/** Passwords to give to the logins. null: an administrator made the login, it is left as it is. */
export interface RolePasswords {
  owner: string | null;
  app: string | null;
  worker: string | null;
  /** Without it the demonstration role is not made. */
  demo?: string;
}

/**
 * Makes the roles, the grants and the extensions that migrations take for granted, on the database of this connection.
 * Idempotent. Works as superuser, or as the owner of the database, who needs CREATEROLE only if the roles are missing.
 * @throws with the statements for an administrator when the connection may not do it.
 */
export async function prepareDatabase(client: Client, passwords: RolePasswords): Promise<void> {
  const { superuser, database } = await whoAmI(client);
  try {
    if (superuser) await ensureRole(client, OWNER_ROLE, passwords.owner);
    await ensureRole(client, APP_ROLE, passwords.app);
    await ensureMember(client, WORKER_ROLE, passwords.worker);
    if (passwords.demo !== undefined) await ensureMember(client, DEMO_ROLE, passwords.demo);
    await grantDatabase(client, database, superuser);
    await ensureExtensions(client);
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new Error(statementsForAdministrator(database, (error as Error).message), { cause: error });
  }
  await refusePowerfulLogins(client);
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
  const login = password === null ? '' : `login password ${client.escapeLiteral(password)}`;
  if (rowCount) {
    if (login) await client.query(`alter role ${role} ${login}`);
    return;
  }
  try {
    await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls ${login}`);
  } catch (error) {
    // Roles belong to the whole server: another database of it may be in preparation at the same instant.
    if (!ROLE_EXISTS.includes((error as { code?: string }).code ?? '')) throw error;
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

async function refusePowerfulLogins(client: Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [[APP_ROLE, WORKER_ROLE, DEMO_ROLE]],
  );
  if (rows.length === 0) return;
  const commands = rows.map(({ rolname }) => `ALTER ROLE ${rolname} NOSUPERUSER NOBYPASSRLS;`);
  throw new Error(
    `Un rôle de l’application échappe au cloisonnement des groupes. Exécutez :\n${commands.join('\n')}`,
  );
}

async function ensureExtensions(client: Client): Promise<void> {
  const { rows } = await client.query<{ extname: string }>('select extname from pg_extension');
  const present = new Set(rows.map((row) => row.extname));
  for (const extension of EXTENSIONS.filter((name) => !present.has(name))) {
    await client.query(`create extension if not exists ${extension} schema public`);
  }
}

function statementsForAdministrator(database: string, reason: string): string {
  return [
    `Le compte propriétaire n’a pas les droits nécessaires (${reason}). Demandez à l’administrateur de la base d’exécuter :`,
    `  CREATE ROLE ${OWNER_ROLE} LOGIN PASSWORD '…';`,
    `  CREATE ROLE ${APP_ROLE} LOGIN PASSWORD '…' NOSUPERUSER NOBYPASSRLS;`,
    `  CREATE ROLE ${WORKER_ROLE} LOGIN PASSWORD '…' NOSUPERUSER NOBYPASSRLS IN ROLE ${APP_ROLE};`,
    `  ALTER DATABASE "${database}" OWNER TO ${OWNER_ROLE};`,
    ...EXTENSIONS.map((extension) => `  CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public;`),
    'puis indiquez DATABASE_OWNER_URL, DATABASE_URL et DATABASE_WORKER_URL (voir README, « Un serveur PostgreSQL à vous »).',
  ].join('\n');
}
