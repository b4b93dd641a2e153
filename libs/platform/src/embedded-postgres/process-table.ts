import { readFileSync } from 'node:fs';

/**
 * Whether a process still runs. A zombie counts as gone: in a container whose first process reaps nobody,
 * a dead orphan stays in the table for ever and signal 0 still reaches it.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !/^\d+ \(.*\) [ZX]/s.test(readProc(pid, 'stat') ?? '');
}

/**
 * Whether this pid is a running process whose command line holds the given text (a data directory, a script).
 * Guards against a pid that was given to somebody else since; where /proc is missing the pid alone decides.
 */
export function isRunningCommand(pid: number, text: string): boolean {
  if (!isRunning(pid)) return false;
  const commandLine = readProc(pid, 'cmdline');
  return commandLine === null || commandLine.includes(text);
}

/** A mark that changes when a pid is given to another process: its start, in clock ticks; '' where /proc is missing. */
export function startMark(pid: number): string {
  const stat = readProc(pid, 'stat');
  return stat === null ? '' : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '');
}

/** The parent of a process, by /proc; null where that is missing or the process is gone. */
export function parentOf(pid: number): number | null {
  const stat = readProc(pid, 'stat');
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function readProc(pid: number, file: 'stat' | 'cmdline'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
