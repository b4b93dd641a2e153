// npm test: installs what is missing, compiles what is stale, runs the three levels, and ends with one line that counts.
// Extra arguments go to jest: `npm test -- libs/kernel`, `npm test -- -t "un nom"`, `npm test -- --selectProjects unit`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureServerBuilt, ensureWebBuilt } from '../apps/cli/ground/build.mjs';
import { ensureDependencies, requireNode } from '../apps/cli/ground/dependencies.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The levels in order, with what each may use of the machine: medium shares one PostgreSQL, e2e starts whole products. */
const LEVELS = {
  unit: ['--maxWorkers=100%'],
  medium: ['--maxWorkers=2', '--testTimeout=30000'],
  e2e: ['--maxWorkers=2', '--testTimeout=120000'],
};

requireNode();
ensureDependencies(root, { development: true });
ensureServerBuilt(root);
ensureWebBuilt(root);

const { levels, rest } = chooseLevels(process.argv.slice(2));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const level of levels) {
  const counted = runLevel(level, rest, level === levels.at(-1));
  for (const key of Object.keys(total)) total[key] += counted[key];
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** Takes `--selectProjects a b` out of the arguments; without it all levels run. */
function chooseLevels(args) {
  const levels = [];
  const rest = [];
  for (let index = 0; index < args.length; index++) {
    if (args[index] !== '--selectProjects') rest.push(args[index]);
    else while (args[index + 1] in LEVELS) levels.push(args[++index]);
  }
  return { levels: levels.length > 0 ? levels : Object.keys(LEVELS), rest };
}

/** @param last whether the test server's data may go: the levels before the last leave them to the next. */
function runLevel(level, args, last) {
  const report = join(root, '.build', `jest-${level}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const flags = [
    `--selectProjects=${level}`,
    ...LEVELS[level],
    '--passWithNoTests',
    '--json',
    `--outputFile=${report}`,
  ];
  const { status } = spawnSync(process.execPath, [jest, ...flags, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'test', ...(!last && { TEST_DATA_STAYS: 'true' }) },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    // A run that jest itself calls failed (a threshold, an open handle) without a failed test still counts.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
