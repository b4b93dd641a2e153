import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataDirectory } from './data-directory';
import { isHolderAlive } from './file-lock';
import { startMark } from './process-table';

/**
 * Who uses the embedded server: one file per user, named by process, so that the last one to leave stops it and a killed
 * user does not count. The caller holds the lock of the directory.
 */
export function enrolUser(directory: DataDirectory): { leave: () => void } {
  const folder = usersFolder(directory);
  mkdirSync(folder, { recursive: true });
  const serial = Math.random().toString(36).slice(2);
  const file = join(folder, `${process.pid}-${startMark(process.pid)}-${serial}`);
  writeFileSync(file, '');
  return { leave: () => rmSync(file, { force: true }) };
}

/** Counts the live users of the server, forgetting the dead ones. */
export function countUsers(directory: DataDirectory): number {
  let files: string[];
  try {
    files = readdirSync(usersFolder(directory));
  } catch {
    return 0;
  }
  const [alive, dead] = [[] as string[], [] as string[]];
  for (const file of files) {
    const [pid, mark] = file.split('-');
    (isHolderAlive({ pid: Number(pid), mark: mark ?? '' }) ? alive : dead).push(file);
  }
  for (const file of dead) rmSync(join(usersFolder(directory), file), { force: true });
  return alive.length;
}

function usersFolder(directory: DataDirectory): string {
  return join(directory.run, 'users');
}
