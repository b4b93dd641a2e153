import { execFileSync, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { findFreePort } from '../../libs/platform/src/embedded-postgres';

const START_LIMIT_MS = 10_000;

/** A Redis server for one suite. */
export interface TestRedis {
  url: string;
  /** Stops the server, if the suite started it. */
  stop(): Promise<void>;
}

/**
 * Whether a Redis can be had: QUEUE_URL names one, or `redis-server` is on the PATH. Where there is none the suites about
 * Redis are not declared, and `sayWithoutRedis` tells it in one visible line; the continuous integration installs one.
 */
export function canHaveRedis(): boolean {
  if (process.env['QUEUE_URL']) return true;
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The visible line. @param what the suite that does not run. */
export function sayWithoutRedis(what: string): void {
  process.stderr.write(`NOT RUN, no redis-server on the PATH and no QUEUE_URL: ${what}\n`);
}

/** The Redis of QUEUE_URL, else one of its own on a free port of 127.0.0.1, keeping nothing on disk. */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env['QUEUE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const port = await findFreePort();
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn('redis-server', options, { stdio: 'ignore', cwd: '/' });
  const limit = performance.now() + START_LIMIT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > limit) throw new Error('redis-server did not start.');
    await delay(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
