import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, startMark } from './process-table';

const RETRY_MS = 50;

/** Who holds a lock file: a process, recognised even after its pid was reused. */
export interface LockHolder {
  pid: number;
  mark: string;
}

/**
 * Takes a lock file if it is free or its holder is dead.
 * @returns a function that gives it back, or the live holder.
 */
export function tryLock(path: string): { release: () => void } | { heldBy: LockHolder } {
  const mine: LockHolder = { pid: process.pid, mark: startMark(process.pid) };
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      try {
        // A hard link appears with its content, or not at all: nobody ever reads an empty lock.
        linkSync(draft, path);
        return { release: () => rmSync(path, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const heldBy = readHolder(path);
      if (heldBy && isHolderAlive(heldBy)) return { heldBy };
      setAside(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Runs `work` while holding a lock file, waiting for its holder as long as `waitMs`.
 * @throws when the holder is still there after `waitMs` milliseconds.
 */
export async function withLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const limit = performance.now() + waitMs;
  for (;;) {
    const lock = tryLock(path);
    if ('release' in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (performance.now() > limit) {
      throw new Error(`Le processus ${lock.heldBy.pid} occupe ${path} depuis plus de ${waitMs / 1000} s.`);
    }
    await delay(RETRY_MS);
  }
}

/** Whether the process that wrote this mark is the one that runs under its pid today. */
export function isHolderAlive(holder: LockHolder): boolean {
  return isRunning(holder.pid) && startMark(holder.pid) === holder.mark;
}

function readHolder(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

/** Two processes may find the same dead lock: the rename lets one of them win and never removes a fresh lock unseen. */
function setAside(path: string): void {
  const aside = `${path}.dead.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved && isHolderAlive(moved)) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
}
