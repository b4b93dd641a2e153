import type { Writable } from 'node:stream';

const BAR_WIDTH = 30;
const LINE_EVERY_MS = 2_000;
const BAR_EVERY_MS = 80;

/** Shows how far a long work is. */
export interface Progress {
  /** Says that `done` out of the total are done. @param total where it was not known at the start */
  at(done: number, total?: number): void;
  end(): void;
}

/** A progress bar when `stream` is a terminal, plain lines every two seconds when it is not. */
export function showProgress(
  stream: Writable & { isTTY?: boolean },
  label: string,
  expected: number,
): Progress {
  let total = expected;
  const terminal = stream.isTTY === true;
  let shownAt = -Infinity;
  let last = 0;
  const show = (): void => {
    const share = total === 0 ? 1 : last / total;
    const text = `${label} : ${last}/${total} (${Math.round(share * 100)} %)`;
    if (!terminal) {
      stream.write(`${text}\n`);
      return;
    }
    const filled = Math.round(share * BAR_WIDTH);
    stream.write(`\r[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${text}\x1b[K`);
  };
  return {
    at(done, known = total) {
      last = done;
      total = known;
      const now = performance.now();
      if (now - shownAt < (terminal ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      shownAt = now;
      show();
    },
    end() {
      show();
      if (terminal) stream.write('\n');
    },
  };
}
