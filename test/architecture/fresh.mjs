/**
 * Are the committed files that a command generates what that command would print today? With `--write`, they are
 * written again instead, and so are the pages of the problems (problem-pages.spec.ts watches over those).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/** Committed file -> arguments of the command line that prints it. A file never committed is not asked for. */
const GENERATED = {
  'libs/api-client/openapi.json': ['openapi'],
  'docs/workflow/pass-industries.mmd': ['workflow', '--definition', 'pass-industries', '--format', 'mermaid'],
  'docs/workflow/pass-industries.txt': ['workflow', '--definition', 'pass-industries', '--format', 'table'],
};
const PROBLEM_PAGES = 'docs/problems';

const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writeProblemPages() {
  const out = '.build/problem-pages';
  const sources = ['libs/kernel/src', 'test/architecture/problem-pages.ts'];
  const options = ['--out-dir', out, '--config-file', '.swcrc', '--no-swcrc', '--quiet'];
  node('node_modules/@swc/cli/bin/swc.js', ...sources, ...options);
  const { problemPages } = createRequire(import.meta.url)(resolve(out, 'test/architecture/problem-pages.js'));
  rmSync(PROBLEM_PAGES, { recursive: true, force: true });
  for (const [file, text] of problemPages()) write(`${PROBLEM_PAGES}/${file}`, text);
}

if (process.argv.includes('--write')) {
  writeProblemPages();
  for (const [file, args] of Object.entries(GENERATED)) write(file, node('apps/cli/run.mjs', ...args));
} else {
  const stale = Object.entries(GENERATED).filter(
    ([file, args]) => existsSync(file) && readFileSync(file, 'utf8') !== node('apps/cli/run.mjs', ...args),
  );
  for (const [file] of stale) {
    console.error(`${file} is out of date: run "node test/architecture/fresh.mjs --write" and commit it.`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
}
