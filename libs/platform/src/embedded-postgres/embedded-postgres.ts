import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { locateBinaries, type PostgresBinaries } from './binaries';
import { ensureCluster, SUPERUSER } from './cluster';
import type { DataDirectory } from './data-directory';
import { withLock } from './file-lock';
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster';
import { findFreePort, readServerState, type ServerState, tryPort, writeServerState } from './server-state';
import { countUsers, enrolUser } from './server-users';

const LOCK_WAIT_MS = 120_000;
const START_ATTEMPTS = 8;

/** A seat at an embedded PostgreSQL server: joined if it runs, started if not. */
export interface EmbeddedPostgres {
  state: ServerState;
  directory: DataDirectory;
  /** True when this seat started the server rather than joined it. */
  started: boolean;
  /** Connection URL of a role on a database of this server. */
  url(role: string, password: string, database: string): string;
  /** Connection URL of the superuser; for preparing databases, never for the application. */
  superuserUrl(database: string): string;
  isAlive(): boolean;
  /** Starts the server again if it died. */
  revive(): Promise<void>;
  /** Takes the secret key of another installation, whose data were restored here. */
  adoptSecretKey(secretKey: string): Promise<void>;
  /** Leaves the server, and stops it when nobody else uses it. */
  leave(): Promise<void>;
}

/**
 * Joins the embedded server of a data directory, creating and starting it where needed. Safe against any number of
 * processes doing so at once, and against those that were killed in the middle.
 */
export async function joinEmbeddedPostgres(
  directory: DataDirectory,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const lockFile = join(directory.run, 'server.lock');
  const binaries = locateBinaries(directory);
  const joined = await withLock(lockFile, LOCK_WAIT_MS, async () => {
    const state = await readServerState(directory);
    await ensureCluster(directory, binaries, state.passwords.superuser);
    const started = await ensureRunning(directory, binaries, state, settings, 'any port');
    return { state, started, user: enrolUser(directory) };
  });
  const { state } = joined;
  const url = (role: string, password: string, database: string): string =>
    `postgresql://${role}:${password}@127.0.0.1:${state.port}/${database}`;
  return {
    state,
    directory,
    started: joined.started,
    url,
    superuserUrl: (database) => url(SUPERUSER, state.passwords.superuser, database),
    isAlive: () => findPostmaster(directory) !== null,
    revive: () =>
      withLock(lockFile, LOCK_WAIT_MS, async () => {
        await ensureRunning(directory, binaries, state, settings, 'same port');
      }),
    adoptSecretKey: (secretKey) =>
      withLock(lockFile, LOCK_WAIT_MS, async () => {
        writeServerState(directory, { ...(await readServerState(directory)), secretKey });
        state.secretKey = secretKey;
      }),
    leave: () =>
      withLock(lockFile, LOCK_WAIT_MS, async () => {
        joined.user.leave();
        if (countUsers(directory) === 0) await stopPostmaster(directory, binaries);
      }),
  };
}

/**
 * Starts the server unless it runs. Its port is kept from one start to the next; when somebody took it meanwhile another
 * is drawn, unless clients already know the port.
 */
async function ensureRunning(
  directory: DataDirectory,
  binaries: PostgresBinaries,
  state: ServerState,
  settings: Record<string, string>,
  portRule: 'any port' | 'same port',
): Promise<boolean> {
  const running = findPostmaster(directory);
  if (running?.ready) {
    state.port = running.port;
    return false;
  }
  for (let attempt = 1; ; attempt++) {
    if (portRule === 'any port' && (await tryPort(state.port)) === null) {
      state.port = await findFreePort();
      writeServerState(directory, state);
    }
    try {
      state.port = await startPostmaster(directory, binaries, state.port, settings);
      return true;
    } catch (error) {
      // Children of a killed server may still hold its shared memory for an instant; PostgreSQL then refuses to start.
      if (attempt === START_ATTEMPTS) throw error;
      await delay(100 * 2 ** attempt);
    }
  }
}
