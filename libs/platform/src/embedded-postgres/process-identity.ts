import { readFileSync } from 'node:fs';

/** A system account: numeric ids as in /etc/passwd. */
export interface ProcessIdentity {
  name: string;
  uid: number;
  gid: number;
}

/**
 * The account PostgreSQL must run under, or null when the present one will do.
 * PostgreSQL refuses to run as root, and initdb wants an account listed in /etc/passwd: `postgres`, else `nobody`.
 */
export function postgresIdentity(): ProcessIdentity | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readAccounts();
  const found = accounts.get('postgres') ?? accounts.get('nobody');
  if (!found) {
    throw new Error(
      'PostgreSQL refuse de tourner sous le compte root et aucun compte « postgres » ou « nobody » n’existe. ' +
        'Lancez Passerelle sous un compte ordinaire, ou indiquez DATABASE_URL.',
    );
  }
  return found;
}

function readAccounts(): Map<string, ProcessIdentity> {
  const accounts = new Map<string, ProcessIdentity>();
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid) accounts.set(name, { name, uid: Number(uid), gid: Number(gid) });
  }
  return accounts;
}
