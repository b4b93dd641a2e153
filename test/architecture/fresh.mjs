/**
 * Are the committed files that a command generates what that command would print today? With `--write`, they are
 * written again instead. A file that has never been committed is not asked for.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Committed file -> arguments of the command line that prints it. */
const GENERATED = {
  'libs/api-client/openapi.json': ['openapi'],
  'docs/workflow/pass-industries.mmd': ['workflow', '--definition', 'pass-industries', '--format', 'mermaid'],
  'docs/workflow/pass-industries.txt': ['workflow', '--definition', 'pass-industries', '--format', 'table'],
};

const write = process.argv.includes('--write');
const print = (args) =>
  execFileSync(process.execPath, ['apps/cli/run.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });

const stale = [];
for (const [file, args] of Object.entries(GENERATED)) {
  if (!existsSync(file) && !write) continue;
  const fresh = print(args);
  if (write) writeFileSync(file, fresh);
  else if (readFileSync(file, 'utf8') !== fresh) stale.push(file);
}
for (const file of stale)
  console.error(`${file} is out of date: run "node test/architecture/fresh.mjs --write" and commit it.`);
process.exitCode = stale.length === 0 ? 0 : 1;
