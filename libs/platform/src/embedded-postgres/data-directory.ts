import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { postgresIdentity, type ProcessIdentity } from './process-identity';

/** Where the embedded server keeps everything; deleting `root` starts over. */
export interface DataDirectory {
  root: string;
  /** PGDATA. */
  cluster: string;
  /** Locks and the list of those who use the server. */
  run: string;
  log: string;
  stateFile: string;
  identity: ProcessIdentity | null;
}

/**
 * Opens (creating it where needed) the folder of an embedded server.
 * @param checkout root folder of the project; the data go to its `.data/<name>`, or under /var/lib when root
 *   started Passerelle from a folder that the account of PostgreSQL cannot enter (a checkout under /root).
 * @param chosen folder asked for by configuration; wins over the rule above.
 */
export function openDataDirectory(checkout: string, name: string, chosen?: string): DataDirectory {
  const identity = postgresIdentity();
  const root = chosen ?? defaultRoot(checkout, name, identity);
  mkdirSync(join(root, 'run'), { recursive: true });
  if (identity) {
    chownSync(root, 0, identity.gid);
    // PostgreSQL must pass through to its own folder, and see nothing else.
    chmodSync(root, 0o710);
  } else {
    chmodSync(root, 0o700);
  }
  const real = realpathSync(root);
  return {
    root: real,
    cluster: join(real, 'postgres'),
    run: join(real, 'run'),
    log: join(real, 'postgres.log'),
    stateFile: join(real, 'server.json'),
    identity,
  };
}

function defaultRoot(checkout: string, name: string, identity: ProcessIdentity | null): string {
  if (!identity || canEnter(checkout, identity)) return join(checkout, '.data', name);
  const fingerprint = createHash('sha256').update(realpathSync(checkout)).digest('hex').slice(0, 12);
  return join('/var/lib/passerelle', fingerprint, name);
}

/** Whether an account may walk down to a folder, by the mode bits of every folder on the way. */
export function canEnter(folder: string, identity: ProcessIdentity): boolean {
  const path = realpathSync(folder);
  for (let step = path; ; step = dirname(step)) {
    const { mode, uid, gid } = statSync(step);
    const bit = uid === identity.uid ? 0o100 : gid === identity.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (step === parse(step).root) return true;
  }
}
