import { z } from 'zod';

/** Smallest length of SECRET_KEY, in bytes. */
export const SECRET_KEY_BYTES = 32;
const POSTGRES = ['postgres:', 'postgresql:'];
const REDIS = ['redis:', 'rediss:'];
const WEB = ['http:', 'https:'];
const SMTP = ['smtp:', 'smtps:'];

/** A variable set to nothing counts as not set, as in a .env file or a container's manifest. */
const optional = <T extends z.ZodType>(value: T) =>
  z.preprocess((raw) => (raw === '' ? undefined : raw), value.optional());

/** An address of one of these protocols. The value is never repeated in the message: it may hold a password. */
const address = (protocols: string[], message: string) =>
  z
    .string()
    .refine((raw) => URL.canParse(raw) && protocols.includes(new URL(raw).protocol), { error: message });

const postgresAddress = address(
  POSTGRES,
  'indiquez une adresse PostgreSQL, par exemple postgresql://role:motdepasse@serveur:5432/base',
);

/** An issuer is an https address without query (OpenID Connect Discovery 1.0, 3); plain http is for a provider on this machine. */
function isIssuer(raw: string): boolean {
  if (!URL.canParse(raw)) return false;
  const { protocol, hostname, search, hash } = new URL(raw);
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return safe && search === '' && hash === '';
}

/** Every variable that Passerelle reads, each with what to put when its value is bad. */
export const VARIABLES = z.object({
  DATABASE_URL: optional(postgresAddress),
  DATABASE_OWNER_URL: optional(postgresAddress),
  DATABASE_WORKER_URL: optional(postgresAddress),
  DATABASE_DEMO_URL: optional(postgresAddress),
  DATA_DIR: optional(
    z.string().refine((raw) => raw.startsWith('/') || /^[A-Za-z]:[\\/]/.test(raw), {
      error: 'indiquez le chemin complet d’un dossier, par exemple /srv/passerelle',
    }),
  ),
  QUEUE_URL: optional(
    address(
      REDIS,
      'indiquez une adresse Redis (redis:// ou rediss://), par exemple redis://127.0.0.1:6379, ou retirez la variable : la file passe alors par PostgreSQL',
    ),
  ),
  HOST: optional(
    z.string().regex(/^[A-Za-z0-9.:_-]+$/, {
      error: 'indiquez un nom de machine ou une adresse IP, par exemple 127.0.0.1',
    }),
  ),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, { error: 'indiquez un nombre entre 0 et 65535, par exemple 3000' })
      .transform(Number)
      .refine((port) => port <= 65_535, { error: 'indiquez un nombre entre 0 et 65535, par exemple 3000' }),
  ),
  PUBLIC_URL: optional(
    address(
      WEB,
      'indiquez l’adresse publique des pages, par exemple https://passerelle.exemple.fr',
    ).transform((raw) => raw.replace(/\/+$/, '')),
  ),
  SMTP_URL: optional(
    address(
      SMTP,
      'indiquez un serveur de courrier, par exemple smtps://compte:motdepasse@smtp.exemple.fr:465',
    ),
  ),
  MAIL_FROM: optional(
    z.string().regex(/^([^<>@]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
      error: 'indiquez une adresse d’expéditeur, par exemple Passerelle <ne-pas-repondre@exemple.fr>',
    }),
  ),
  OIDC_ISSUER: optional(
    z.string().refine(isIssuer, {
      error:
        'indiquez l’adresse https du fournisseur d’identité, telle qu’il la publie, par exemple https://auth.exemple.fr',
    }),
  ),
  OIDC_CLIENT_ID: optional(
    z.string().regex(/^[\x21-\x7e]{1,200}$/, {
      error: 'indiquez l’identifiant que le fournisseur d’identité a donné à Passerelle, sans espace',
    }),
  ),
  OIDC_CLIENT_SECRET: optional(
    z.string().regex(/^[\x21-\x7e]{8,500}$/, {
      error: 'indiquez le secret que le fournisseur d’identité a donné à Passerelle, sans espace',
    }),
  ),
  OIDC_NAME: optional(
    z.string().regex(/^[^<>\n]{1,40}$/, {
      error: 'indiquez le nom du fournisseur d’identité, en 40 caractères au plus, par exemple ProConnect',
    }),
  ),
  SECRET_KEY: optional(
    z.string().refine((raw) => Buffer.byteLength(raw) >= SECRET_KEY_BYTES, {
      error: `indiquez un secret d’au moins ${SECRET_KEY_BYTES} octets tiré au hasard, par exemple le résultat de : openssl rand -base64 48`,
    }),
  ),
  DEMO: optional(
    z
      .enum(['true', 'false', '1', '0'], { error: 'indiquez true ou false' })
      .transform((raw) => raw === 'true' || raw === '1'),
  ),
});

/** The variables once read; those not set are absent. */
export type Variables = z.infer<typeof VARIABLES>;

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
