import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BackOff } from './back-off';

/** What to load before the program of a child, so that it ends with its launcher; its channel must be `ipc`. */
export const PARENT_WATCH = join(__dirname, 'parent-watch');

const STOP_GRACE_MS = 10_000;
const LOG_LIMIT_BYTES = 10_000_000;

/** A program to keep alive. */
export interface ProcessSpec {
  script: string;
  env: NodeJS.ProcessEnv;
  /** File that receives what the program says; null lets it speak on the launcher's own output. */
  log: string | null;
}

/** What the launcher wants to hear about. */
export interface ProcessListener {
  onStart(pid: number): void;
  /** The program ended by itself and will start again in `waitMs`; `failures` counts those in a row. */
  onCrash(reason: string, waitMs: number, failures: number): void;
}

/** Runs one program and starts it again, with a growing wait, each time it ends by itself. */
export class SupervisedProcess {
  private child: ChildProcess | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly backOff = new BackOff();
  private stopping = false;

  constructor(
    private readonly spec: ProcessSpec,
    private readonly listener: ProcessListener,
  ) {}

  start(): void {
    if (this.stopping) return;
    const log = this.spec.log === null ? null : openLog(this.spec.log);
    // Its own process group: a Ctrl-C in the terminal reaches the launcher alone, which stops everything in order.
    const child = spawn(process.execPath, ['--require', PARENT_WATCH, this.spec.script], {
      env: this.spec.env,
      stdio: ['ignore', log ?? 'inherit', log ?? 'inherit', 'ipc'],
      detached: true,
    });
    if (log !== null) closeSync(log);
    this.child = child;
    this.backOff.started(performance.now());
    if (child.pid !== undefined) this.listener.onStart(child.pid);
    child.once('error', (error) => this.ended(child, error.message));
    child.once('exit', (code, signal) => this.ended(child, signal ? `signal ${signal}` : `code ${code}`));
  }

  /** Asks the program to end, then insists; resolves when it is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearTimeout(this.timer);
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

  /** The last lines that the program said, for a message; '' when it speaks on the launcher's own output. */
  lastWords(): string {
    if (this.spec.log === null) return '';
    return readFileSync(this.spec.log, 'utf8').trim().split('\n').slice(-15).join('\n');
  }

  private ended(child: ChildProcess, reason: string): void {
    if (this.child !== child) return;
    this.child = null;
    if (this.stopping) return;
    const wait = this.backOff.failed(performance.now());
    this.timer = setTimeout(() => this.start(), wait);
    this.listener.onCrash(reason, wait, this.backOff.inARow);
  }
}

function openLog(path: string): number {
  const full = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES;
  return openSync(path, full ? 'w' : 'a', 0o600);
}
