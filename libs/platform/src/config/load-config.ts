import { resolve } from 'node:path';
import type { Config, IdentityProviderConfig, QueueConfig } from './config';
import { ConfigError, type ConfigProblem } from './config-error';
import { processEnvironment, readVariables } from './read-variables';
import { isLoopback, type Variables } from './variables';

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 3000;
const DEFAULT_SENDER = 'Passerelle <ne-pas-repondre@passerelle.invalid>';

/**
 * Reads the configuration of the API, the worker or a command that was given its database.
 * @param env the environment of the process unless a test gives its own.
 * @throws ConfigError naming every variable that is missing or cannot be used.
 */
export function loadConfig(env: NodeJS.ProcessEnv = processEnvironment()): Config {
  const variables = readVariables(env);
  const { DATABASE_URL: url, SECRET_KEY: secretKey } = variables;
  const problems = [...demoProblems(variables), ...senderProblems(variables), ...providerProblems(variables)];
  if (!url) {
    problems.push({
      variable: 'DATABASE_URL',
      message:
        'indiquez la base de données (rôle de l’application), ou lancez « npm start », qui apporte la sienne',
    });
  }
  if (!secretKey) {
    problems.push({
      variable: 'SECRET_KEY',
      message: 'indiquez un secret tiré au hasard, par exemple le résultat de : openssl rand -base64 48',
    });
  }
  if (problems.length > 0 || !url || !secretKey) throw new ConfigError(problems);
  const host = variables.HOST ?? DEFAULT_HOST;
  const port = variables.PORT ?? DEFAULT_PORT;
  const demo = variables.DEMO ?? false;
  return deepFreeze({
    database: { url, demoUrl: demo ? (variables.DATABASE_DEMO_URL ?? null) : null },
    queue: queueOf(variables),
    http: { host, port, publicUrl: variables.PUBLIC_URL ?? defaultPublicUrl(host, port) },
    mail: { smtpUrl: variables.SMTP_URL ?? null, from: variables.MAIL_FROM ?? DEFAULT_SENDER },
    identityProvider: providerOf(variables),
    dataDirectory: variables.DATA_DIR ?? resolve('.data'),
    secretKey,
    demo,
  });
}

/** Where the jobs go: Redis where QUEUE_URL names one, else the database. */
export function queueOf({ QUEUE_URL }: Variables): QueueConfig {
  return QUEUE_URL ? { kind: 'redis', url: QUEUE_URL } : { kind: 'postgres' };
}

/** The address of the pages on this machine. A passkey is bound to a name, so loopback is `localhost`, not 127.0.0.1. */
export function defaultPublicUrl(host: string, port: number): string {
  const name = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** The demonstration signs in without a second factor: it must not be reachable by others. */
export function demoProblems({ DEMO, HOST }: Variables): ConfigProblem[] {
  if (!DEMO || isLoopback(HOST ?? DEFAULT_HOST)) return [];
  return [
    {
      variable: 'DEMO',
      message: `la démonstration n’a pas de second facteur et reste sur cette machine : retirez DEMO, ou indiquez HOST=${DEFAULT_HOST}`,
    },
  ];
}

function senderProblems({ SMTP_URL, MAIL_FROM }: Variables): ConfigProblem[] {
  if (!SMTP_URL || MAIL_FROM) return [];
  return [
    {
      variable: 'MAIL_FROM',
      message:
        'indiquez l’adresse d’expéditeur des messages, par exemple Passerelle <ne-pas-repondre@exemple.fr>',
    },
  ];
}

const PROVIDER = {
  OIDC_ISSUER: 'indiquez aussi l’adresse du fournisseur d’identité',
  OIDC_CLIENT_ID: 'indiquez aussi l’identifiant donné par le fournisseur d’identité',
  OIDC_CLIENT_SECRET: 'indiquez aussi le secret donné par le fournisseur d’identité',
} as const;

/** Half a provider would show a button that fails: the three variables go together. */
export function providerProblems(variables: Variables): ConfigProblem[] {
  const names = Object.keys(PROVIDER) as (keyof typeof PROVIDER)[];
  const missing = names.filter((name) => !variables[name]);
  if (missing.length === names.length) return [];
  return missing.map((variable) => ({
    variable,
    message: `${PROVIDER[variable]}, ou retirez les variables OIDC_ : personne ne passe alors par un fournisseur d’identité`,
  }));
}

function providerOf(variables: Variables): IdentityProviderConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = variables;
  if (!issuer || !clientId || !clientSecret) return null;
  return { issuer, clientId, clientSecret, name: variables.OIDC_NAME ?? 'ProConnect' };
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (inner && typeof inner === 'object') deepFreeze(inner as object);
  return Object.freeze(value);
}
