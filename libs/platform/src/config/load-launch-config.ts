import { createHmac } from 'node:crypto';
import type { LaunchConfig, ServerChoice } from './config';
import { ConfigError } from './config-error';
import { demoProblems, providerProblems, queueOf } from './load-config';
import { processEnvironment, readVariables } from './read-variables';
import { isLoopback, type Variables } from './variables';

const APP_LOGIN = 'passerelle_app';
const WORKER_LOGIN = 'passerelle_worker';
const NAME_THE_LOGINS =
  'cette forme d’adresse ne permet pas de calculer les comptes de l’application : indiquez DATABASE_OWNER_URL, DATABASE_URL et DATABASE_WORKER_URL';

/**
 * Reads what the launcher and the commands need to find or bring a database.
 * Without DATABASE_URL everything is embedded, and the demonstration is on unless the address is open to others.
 * With DATABASE_URL alone, that login owns the schema (or is a superuser), and those of the application are derived from it,
 * with passwords computed from SECRET_KEY. With DATABASE_OWNER_URL as well, DATABASE_URL is the application's own login.
 * @throws ConfigError naming every variable that is missing or cannot be used.
 */
export function loadLaunchConfig(env: NodeJS.ProcessEnv = processEnvironment()): LaunchConfig {
  const variables = readVariables(env);
  const problems = [...demoProblems(variables), ...providerProblems(variables)];
  if (variables.DATABASE_OWNER_URL && !variables.DATABASE_URL) {
    problems.push({
      variable: 'DATABASE_URL',
      message:
        'indiquez aussi le rôle de l’application, ou mettez l’adresse du propriétaire dans DATABASE_URL seule',
    });
  }
  if (variables.DATABASE_URL && !variables.SECRET_KEY) {
    problems.push({
      variable: 'SECRET_KEY',
      message:
        'obligatoire avec DATABASE_URL : indiquez le résultat de « openssl rand -base64 48 », et gardez-le',
    });
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const server = serverChoice(variables);
  const embedded = { kind: 'embedded', directory: variables.DATA_DIR ?? null } as const;
  return {
    database: server ?? embedded,
    queue: queueOf(variables),
    http: {
      host: variables.HOST ?? '127.0.0.1',
      port: variables.PORT ?? null,
      publicUrl: variables.PUBLIC_URL ?? null,
    },
    demo: variables.DEMO ?? (!server && isLoopback(variables.HOST ?? '127.0.0.1')),
  };
}

function serverChoice(variables: Variables): ServerChoice | null {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_WORKER_URL, SECRET_KEY } = variables;
  if (!DATABASE_URL || !SECRET_KEY) return null;
  const password = (login: string): string =>
    createHmac('sha256', SECRET_KEY).update(`database login ${login}`).digest('base64url');
  const derive = (login: string): string => {
    const url = new URL(DATABASE_OWNER_URL ?? DATABASE_URL);
    url.username = login;
    url.password = password(login);
    // An address without a host (a local socket) holds no login: the owner's must not serve in its place.
    if (url.username !== login)
      throw new ConfigError([{ variable: 'DATABASE_URL', message: NAME_THE_LOGINS }]);
    return url.href;
  };
  return {
    kind: 'server',
    ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL,
    appUrl: DATABASE_OWNER_URL ? DATABASE_URL : derive(APP_LOGIN),
    workerUrl: DATABASE_WORKER_URL ?? derive(WORKER_LOGIN),
    derived: {
      app: DATABASE_OWNER_URL ? null : password(APP_LOGIN),
      worker: DATABASE_WORKER_URL ? null : password(WORKER_LOGIN),
    },
    secretKey: SECRET_KEY,
  };
}
