import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isHolderAlive, startMark } from '@passerelle/platform';

const WAIT_MS = 12_000;

/** Writes down a child of the launcher, so that a launcher that follows a killed one finds it. */
export function noteChild(folder: string, pid: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${pid}-${startMark(pid)}`), '');
}

/** Forgets all children: they have been stopped. */
export function forgetChildren(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Ends what a killed launcher left running. Its children stop by themselves when it dies; one that is stuck is killed after
 * twelve seconds. A pid that belongs to another process since is never touched.
 */
export async function endLeftovers(folder: string): Promise<void> {
  const limit = performance.now() + WAIT_MS;
  for (;;) {
    const alive = livingChildren(folder);
    if (alive.length === 0) break;
    if (performance.now() > limit) for (const pid of alive) process.kill(pid, 'SIGKILL');
    await delay(50);
  }
  forgetChildren(folder);
}

function livingChildren(folder: string): number[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const [pid, mark] = name.split('-');
    const holder = { pid: Number(pid), mark: mark ?? '' };
    return isHolderAlive(holder) ? [holder.pid] : [];
  });
}
