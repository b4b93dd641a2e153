import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { findFreePort } from '../../../libs/platform/src/embedded-postgres';

const START_LIMIT_MS = 20_000;

/** A Redis server of the suite's own, on one port for all its lives; it keeps nothing on disk, so each life begins empty. */
export class RedisServer {
  private child: ChildProcess | null = null;
  private frozen = false;

  private constructor(private readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await findFreePort());
    await server.run();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${String(this.port)}`;
  }

  /** Loses all that it holds. */
  async flush(): Promise<void> {
    const client = new Redis(this.url, { maxRetriesPerRequest: 1, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.flushall();
    } finally {
      client.disconnect();
    }
  }

  /** Stops it in good order, lets some time go by, and starts it again with nothing in it. */
  async restartEmpty(downMs: number): Promise<void> {
    await this.end();
    await delay(downMs);
    await this.run();
  }

  /** Freezes it: it holds its connections and answers nobody. */
  async freeze(ms: number): Promise<void> {
    this.child?.kill('SIGSTOP');
    this.frozen = true;
    await delay(ms);
    this.thaw();
  }

  async stop(): Promise<void> {
    if (this.frozen) this.thaw();
    await this.end();
  }

  private thaw(): void {
    this.child?.kill('SIGCONT');
    this.frozen = false;
  }

  private async run(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction']; // prettier-ignore
    const child = spawn('redis-server', options, { stdio: 'ignore', cwd: '/' });
    this.child = child;
    const limit = performance.now() + START_LIMIT_MS;
    while (!(await answers(this.port))) {
      if (child.exitCode !== null || performance.now() > limit)
        throw new Error('redis-server did not start.');
      await delay(20);
    }
  }

  private async end(): Promise<void> {
    const { child } = this;
    if (!child) return;
    this.child = null;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
