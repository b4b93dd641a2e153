import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries';
import type { DataDirectory } from './data-directory';

const run = promisify(execFile);

/** Name of the superuser of an embedded cluster. */
export const SUPERUSER = 'postgres';

/**
 * Creates the cluster (PGDATA) if it does not exist, in one step: an initdb that was killed half-way leaves nothing behind.
 * Sort order is the built-in C.UTF-8 so that every machine answers alike; passwords are asked for even on loopback,
 * because any local account can reach 127.0.0.1.
 */
export async function ensureCluster(
  directory: DataDirectory,
  binaries: PostgresBinaries,
  superuserPassword: string,
): Promise<void> {
  if (existsSync(join(directory.cluster, 'PG_VERSION'))) return;
  const { identity } = directory;
  const nursery = join(directory.root, 'initdb');
  rmSync(nursery, { recursive: true, force: true });
  mkdirSync(nursery, { mode: 0o700 });
  const passwordFile = join(nursery, 'password');
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (identity) for (const path of [nursery, passwordFile]) chownSync(path, identity.uid, identity.gid);
  const draft = join(nursery, 'postgres');
  const flags = [
    '-U',
    SUPERUSER,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-instructions',
  ];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  try {
    await run(binaries.initdb, ['-D', draft, ...flags, ...locale], {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      ...(identity && { uid: identity.uid, gid: identity.gid }),
    });
  } catch (error) {
    throw new Error(`La base embarquée n’a pas pu être créée dans ${directory.root} : ${reasonOf(error)}`, {
      cause: error,
    });
  }
  renameSync(draft, directory.cluster);
  rmSync(nursery, { recursive: true, force: true });
}

function reasonOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return stderr?.trim() || message;
}
