import { isRunningCommand, parentOf, processEnvironment } from '@passerelle/platform';

const LOOK_AT_PARENT_MS = 500;

/**
 * Calls `stop` once when the person (Ctrl-C), the system (SIGTERM, closed terminal) or the death of npm asks for it. A second
 * Ctrl-C ends the launcher at once.
 * npm that is killed cannot pass anything on: under `npm start` the launcher looks whether its parent is still there.
 */
export function onStopRequest(stop: () => void): void {
  let asked = false;
  const ask = (): void => {
    if (asked) process.exit(130);
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  if (processEnvironment()['npm_lifecycle_event'] === undefined) return;
  const before = lineage();
  const watch = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(watch);
    if (!asked) ask();
  }, LOOK_AT_PARENT_MS);
  watch.unref();
}

/** The parent, and npm behind it when npm went through a shell: `npm start` is npm -> sh -c -> launcher. */
function lineage(): string {
  const parent = process.ppid;
  return isRunningCommand(parent, '-c\0') ? `${parent} ${parentOf(parent)}` : String(parent);
}
