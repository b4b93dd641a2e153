import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { DataDirectory } from './data-directory';

/** What an embedded installation must remember between two starts: its port and its secrets, drawn once at random. */
export interface ServerState {
  port: number;
  passwords: { superuser: string; owner: string; app: string; worker: string; demo: string };
  /** Key of the application (48 random bytes, base64url): sessions, links, keyed hashes. */
  secretKey: string;
}

/** Reads the state of an embedded installation, drawing it at random the first time. The caller holds the lock. */
export async function readServerState(directory: DataDirectory): Promise<ServerState> {
  if (existsSync(directory.stateFile)) {
    return JSON.parse(readFileSync(directory.stateFile, 'utf8')) as ServerState;
  }
  if (existsSync(directory.cluster)) {
    throw new Error(
      `Les mots de passe de la base embarquée ont disparu (${directory.stateFile}) alors que ses données existent. ` +
        `Restaurez ce fichier, ou supprimez ${directory.root} pour repartir d’une base vide.`,
    );
  }
  const state: ServerState = {
    port: await findFreePort(),
    passwords: { superuser: secret(), owner: secret(), app: secret(), worker: secret(), demo: secret() },
    secretKey: secret(48),
  };
  writeServerState(directory, state);
  return state;
}

/** Writes the state in one step, readable by nobody else. */
export function writeServerState(directory: DataDirectory, state: ServerState): void {
  const draft = `${directory.stateFile}.new`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, directory.stateFile);
}

/**
 * A port of 127.0.0.1 that nobody listens on, drawn below the range from which systems take the ports of outgoing
 * connections: a server that restarts on it finds it free again.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = await tryPort(randomInt(20_000, 32_000));
    if (port !== null) return port;
  }
  throw new Error('Aucun port libre entre 20000 et 32000 sur 127.0.0.1.');
}

/** The port itself when nobody listens on it (0 = any), else null. */
export function tryPort(port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, host, () => {
      const address = probe.address();
      const found = address && typeof address === 'object' ? address.port : null;
      probe.close(() => resolve(found));
    });
  });
}

function secret(bytes = 24): string {
  return randomBytes(bytes).toString('base64url');
}
