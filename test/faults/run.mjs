// npm run faults: compiles what is stale, then runs the fault suite in a process of its own and passes signals on to it.
// `--minutes 2` (or `--short`) runs the short part; `--seed 7` repeats a schedule; `--only redis|postgres` one backend.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whileAlone } from '../../apps/cli/ground/alone.mjs';
import { ensureServerBuilt } from '../../apps/cli/ground/build.mjs';
import { fingerprint } from '../../apps/cli/ground/fingerprint.mjs';
import { ensureDependencies, requireNode } from '../../apps/cli/ground/dependencies.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const compiled = join(root, '.build/faults-compiled');
/** What the suite itself is made of; the product runs from dist/. */
const SOURCES = [
  'test/faults',
  'test/environment',
  'test/factories',
  'libs',
  'migrations',
  'seeds',
  'apps/cli',
];

requireNode();
ensureDependencies(root, { development: true });
ensureServerBuilt(root);
whileAlone(join(root, '.build'), compileSuite);

const suite = spawn(
  process.execPath,
  ['--enable-source-maps', join(compiled, 'test/faults/main.js'), root, ...process.argv.slice(2)],
  // With a channel, the suite stops all that it started even when this process is killed; its own group keeps Ctrl-C for us.
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => suite.kill('SIGTERM'));
let postgres = null;
suite.on('message', (message) => (postgres = message.postgres ?? postgres));
suite.once('exit', (code, signal) => {
  // Ended by itself, the suite has stopped what it started; killed, it could not: its group and its server are ended here.
  if (signal) endLeftovers();
  process.exit(code ?? 1);
});

function endLeftovers() {
  const ends = [() => process.kill(-suite.pid, 'SIGKILL')];
  if (postgres)
    ends.push(() => process.kill(Number(readFileSync(postgres, 'utf8').split('\n')[0]), 'SIGINT'));
  for (const end of ends) {
    try {
      end();
    } catch {
      // Already gone.
    }
  }
}

/** Compiles the suite when something of it changed; a run that is under way keeps what it runs from. */
function compileSuite() {
  const stamp = join(compiled, 'stamp');
  const now = fingerprint(root, [...SOURCES, '.swcrc', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(compiled, { recursive: true, force: true });
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const flags = ['-d', compiled, '--config-file', '.swcrc', '--no-swcrc', '--copy-files', '--quiet'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status } = spawnSync(process.execPath, [swc, ...SOURCES, ...flags], options);
  if (status !== 0) process.exit(1);
  writeFileSync(stamp, now);
}
