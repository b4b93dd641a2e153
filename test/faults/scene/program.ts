import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const AGAIN_AFTER_MS = 100;
const STOP_GRACE_MS = 10_000;
const READY_LIMIT_MS = 60_000;

/** How to start one program. */
export interface ProgramSpec {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
  /** Ends the program when the suite is gone: loaded before it. */
  readonly parentWatch: string;
}

/** A real process that is started again each time it ends, as a supervisor does, until the suite stops it. */
export class Program {
  private child: ChildProcess | null = null;
  private isReady = false;
  private stopping = false;
  /** Times it ended, other than by `strike`. */
  endedByItself = 0;
  private struck = false;

  constructor(private readonly spec: ProgramSpec) {}

  get name(): string {
    return this.spec.name;
  }

  /** Whether it said that it is ready and has not ended since. */
  get ready(): boolean {
    return this.isReady;
  }

  start(): void {
    if (this.stopping) return;
    const { script, args = [], env, log, parentWatch } = this.spec;
    const output = openSync(log, 'a', 0o600);
    const child = spawn(process.execPath, ['--require', parentWatch, script, ...args], {
      env,
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.child = child;
    child.once('message', () => (this.isReady = true));
    child.once('error', () => undefined);
    child.once('exit', () => this.ended(child));
  }

  /** Ends it with SIGKILL at once; it starts again. @returns false when it was not running */
  strike(): boolean {
    if (!this.child || !this.isReady) return false;
    this.struck = true;
    this.isReady = false;
    return this.child.kill('SIGKILL');
  }

  /** Waits until it is ready. @throws when it does not become so */
  async untilReady(): Promise<void> {
    const limit = performance.now() + READY_LIMIT_MS;
    while (!this.isReady) {
      if (performance.now() > limit) throw new Error(`${this.name} is not ready; see ${this.spec.log}`);
      await delay(50);
    }
  }

  /** Asks it to end, then insists; it does not start again. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child) return;
    await new Promise<void>((resolve) => {
      const insist = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS);
      child.once('exit', () => {
        clearTimeout(insist);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }

  private ended(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = null;
    this.isReady = false;
    if (this.stopping) return;
    if (!this.struck) this.endedByItself += 1;
    this.struck = false;
    setTimeout(() => this.start(), AGAIN_AFTER_MS);
  }
}
