/**
 * `npm run check`: everything that can be said of the code without running the product. Two steps at a time, one line
 * each; the exit code is 1 when any of them failed, and what the failed ones said comes last.
 */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const AT_ONCE = 2;

/** name -> program and arguments; the longest first, so that the two lanes end together. */
const STEPS = [
  ['lint: server', 'eslint', '--max-warnings', '0', '--ignore-pattern', 'apps/web', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types: server', 'tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['lint: page', 'eslint', '--max-warnings', '0', 'apps/web'],
  ['types: page', 'tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'],
  [
    'boundaries',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
    'migrations',
    'seeds',
    'test',
  ],
  ['unused', 'knip', '--no-progress'],
  ['shape', 'jest', '--selectProjects', 'unit', '--testPathPatterns', 'test/architecture', '--silent'],
  ['fresh', 'node', 'test/architecture/fresh.mjs'],
];

function run([name, program, ...args]) {
  return new Promise((resolve) => {
    const start = performance.now();
    const separator = process.platform === 'win32' ? ';' : ':';
    const env = { ...process.env, PATH: `node_modules/.bin${separator}${process.env.PATH ?? ''}` };
    const said = [];
    const child = spawn(program, args, { env, shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    const end = (ok) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(14)} ${seconds.padStart(6)} s`);
      resolve({ name, ok, output: Buffer.concat(said).toString().trim() });
    };
    child.on('error', (error) => {
      said.push(Buffer.from(String(error)));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const start = performance.now();
const waiting = [...STEPS];
const results = [];
const lane = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await run(step));
};
await Promise.all(Array.from({ length: AT_ONCE }, lane));

const failed = results.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.log(`\n--- ${name}\n${output}`);
const verdict = failed.length === 0 ? 'all is well' : `failed: ${failed.map(({ name }) => name).join(', ')}`;
console.log(`\n${verdict} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
process.exitCode = failed.length === 0 ? 0 : 1;
