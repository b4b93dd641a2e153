import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from './test-server';

const READY = /répond à l’adresse (\S+)/;
const START_LIMIT_MS = 90_000;

/** A running product: `npm start`, without npm. */
export interface RunningProduct {
  /** Address of the pages, without a final slash. */
  url: string;
  pid: number;
  /** What it printed so far. */
  output(): string;
  /** Sends a signal and waits for the end. @returns the exit code, null after a signal. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the product on a data folder of its own and a free port, without the demonstration unless `env` asks for it, and
 * waits until its pages answer. @throws with what it printed when it ends before.
 */
export async function startProduct(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<RunningProduct> {
  const { child, output } = spawnProduct(dataFolder, env);
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`Not ready in time:\n${output()}`)), START_LIMIT_MS);
    child.stdout?.on('data', () => {
      if (!READY.test(output())) return;
      clearTimeout(limit);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`Ended with code ${code}:\n${output()}`));
    });
  });
  return {
    url: READY.exec(output())?.[1] ?? '',
    pid: child.pid ?? 0,
    output,
    end: (signal) => {
      // Asked of one that is gone, the end would be waited for in vain, and why it went would stay unknown.
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`Ended by itself, code ${child.exitCode}, signal ${child.signalCode}:\n${output()}`);
      return ended(child, () => child.kill(signal));
    },
  };
}

/** Starts the product where it must refuse to run. @returns its exit code and what it printed. */
export async function refusedProduct(
  dataFolder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; output: string }> {
  const { child, output } = spawnProduct(dataFolder, env);
  return { code: await ended(child), output: output() };
}

function spawnProduct(
  dataFolder: string,
  env: NodeJS.ProcessEnv,
): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [join(CHECKOUT, 'apps/cli/start.mjs')], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataFolder, PORT: '0', DEMO: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  return { child, output: () => printed };
}

function ended(child: ChildProcess, ask: () => void = () => undefined): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    ask();
  });
}
