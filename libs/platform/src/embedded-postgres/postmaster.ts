import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries';
import type { DataDirectory } from './data-directory';
import { isRunningCommand } from './process-table';

const run = promisify(execFile);
const START_LIMIT_MS = 60_000;
const POLL_MS = 20;
const LOG_LIMIT_BYTES = 10_000_000;

/** A live PostgreSQL server, as its own postmaster.pid tells it. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/**
 * The server that runs on this data directory, or null. A pid file left by a killed server, or whose pid now belongs to
 * another process, counts as none.
 */
export function findPostmaster(directory: DataDirectory): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(directory.cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!pid || !isRunningCommand(pid, directory.cluster)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Starts a server and waits until it answers. It is detached: it outlives a killed launcher, and the next one joins it.
 * @param settings extra server settings, such as `{ fsync: 'off' }` for tests.
 * @returns the port on which the server of this directory answers: another one's, when it was being started already.
 * @throws with the end of the server's log when it gives up.
 */
export async function startPostmaster(
  directory: DataDirectory,
  binaries: PostgresBinaries,
  port: number,
  settings: Record<string, string>,
): Promise<number> {
  // PostgreSQL trusts a pid file whose pid is alive, even when it now belongs to somebody else (restarted container).
  if (!findPostmaster(directory)) rmSync(join(directory.cluster, 'postmaster.pid'), { force: true });
  const logStart = startOfLog(directory.log);
  const log = openSync(directory.log, logStart === 0 ? 'w' : 'a', 0o600);
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const child = spawn(
    binaries.postgres,
    [
      '-D',
      directory.cluster,
      '-p',
      String(port),
      ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      stdio: ['ignore', log, log],
      detached: true,
      ...(directory.identity && { uid: directory.identity.uid, gid: directory.identity.gid }),
    },
  );
  closeSync(log);
  // A program that cannot be run ends like one that fails: with an exit code.
  child.once('error', () => undefined);
  child.unref();
  const limit = performance.now() + START_LIMIT_MS;
  for (;;) {
    const running = findPostmaster(directory);
    if (running?.ready) return running.port;
    if ((hasEnded(child) && !running) || performance.now() > limit) {
      const reason = tailOfLog(directory.log, logStart);
      throw new Error(`PostgreSQL n’a pas démarré. Fin de son journal (${directory.log}) :\n${reason}`);
    }
    await delay(POLL_MS);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Stops the server: open transactions are rolled back, data are written; waits until it is gone. */
export async function stopPostmaster(directory: DataDirectory, binaries: PostgresBinaries): Promise<void> {
  if (!findPostmaster(directory)) return;
  try {
    await run(binaries.pgCtl, ['stop', '-D', directory.cluster, '-m', 'fast', '-w', '-t', '60'], {
      cwd: '/',
      ...(directory.identity && { uid: directory.identity.uid, gid: directory.identity.gid }),
    });
  } catch (error) {
    if (findPostmaster(directory)) throw error;
  }
}

function startOfLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size > LOG_LIMIT_BYTES ? 0 : size;
}

function tailOfLog(path: string, start: number): string {
  return readFileSync(path).subarray(start).toString('utf8').trim().split('\n').slice(-12).join('\n');
}
