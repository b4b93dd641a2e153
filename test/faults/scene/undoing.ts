/** What the suite must take down again, whatever happens: last first. */
export class Undoing {
  private readonly steps: (() => void | Promise<void>)[] = [];
  private running: Promise<void> | null = null;

  /** Notes how to take down what was just put up. */
  add(step: () => void | Promise<void>): void {
    this.steps.push(step);
  }

  /** Takes everything down, once; a step that fails does not keep the others from running. */
  run(): Promise<void> {
    this.running ??= this.all();
    return this.running;
  }

  private async all(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        process.stderr.write(`While stopping: ${String(error)}\n`);
      }
    }
  }
}

/** Takes everything down before the process ends: on a signal, an error nobody caught, the death of the launcher, or a limit. */
export function undoOnEnd(undoing: Undoing, limitMs: number): void {
  const end = (why: string): void => {
    process.stderr.write(`Stopping everything: ${why}\n`);
    void undoing.run().finally(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(signal));
  process.on('disconnect', () => end('the launcher is gone'));
  process.on('uncaughtException', (error) => end(error.stack ?? error.message));
  process.on('unhandledRejection', (error) =>
    end(error instanceof Error ? (error.stack ?? '') : String(error)),
  );
  setTimeout(() => end(`over the limit of ${String(limitMs / 1000)} s`), limitMs).unref();
}
