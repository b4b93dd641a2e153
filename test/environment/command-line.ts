import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from './test-server';

/** What a command answered. */
export interface CommandAnswer {
  readonly code: number;
  /** What it wrote on standard output, as JSON; null when it wrote nothing. */
  readonly answer: unknown;
  /** The problem it wrote on standard error, or null. */
  readonly problem: unknown;
}

/** Runs a command of Passerelle as a program: `npm run --silent cli -- …`, without npm. */
export function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<CommandAnswer> {
  const program = [join(CHECKOUT, 'apps/cli/run.mjs'), ...args];
  const options = { env: { ...process.env, NODE_ENV: 'production', ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, program, options, (error, stdout, stderr) => {
      const problem = stderr.split('\n').find((line) => line.startsWith('{'));
      resolve({
        code: typeof error?.code === 'number' ? error.code : 0,
        answer: stdout === '' ? null : JSON.parse(stdout),
        problem: problem === undefined ? null : JSON.parse(problem),
      });
    });
  });
}
