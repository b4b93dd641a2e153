import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { whileAlone } from './alone.mjs';

const SERVER = {
  name: 'server',
  label: 'Compilation du serveur…',
  script: 'build:server',
  sources: ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations', 'seeds', '.swcrc'],
  proof: 'dist/apps/cli/src/main.js',
};
const WEB = {
  name: 'web',
  label: 'Compilation des pages…',
  script: 'build:web',
  sources: ['apps/web', 'libs/kernel', 'libs/rewriting', 'libs/planning', 'libs/api-client'],
  proof: 'dist/web/index.html',
};

/** Compiles the server if its sources changed since the last time. */
export function ensureServerBuilt(root) {
  // The new code is compiled aside and swapped in, so that dist/web stays and a running command never sees half a folder.
  ensureBuilt(root, SERVER, () => {
    const next = join(root, '.build/next');
    runScript(root, SERVER.script, ['-d', '.build/next']);
    mkdirSync(join(root, 'dist'), { recursive: true });
    for (const name of readdirSync(next))
      replace(join(next, name), join(root, 'dist', name), join(root, '.build', `old-${name}`));
    rmSync(next, { recursive: true, force: true });
  });
}

/** Compiles the pages if their sources changed since the last time; nothing to do while there are none. */
export function ensureWebBuilt(root) {
  if (existsSync(join(root, 'apps/web/vite.config.ts')))
    ensureBuilt(root, WEB, () => runScript(root, WEB.script, ['--logLevel', 'warn']));
}

function ensureBuilt(root, part, build) {
  if (isFresh(root, part)) return;
  whileAlone(join(root, '.build'), () => {
    if (isFresh(root, part)) return;
    console.error(part.label);
    const stamp = hashOf(root, part);
    build();
    writeFileSync(stampOf(root, part), stamp);
  });
}

function isFresh(root, part) {
  const stamp = stampOf(root, part);
  return (
    existsSync(join(root, part.proof)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hashOf(root, part)
  );
}

function stampOf(root, part) {
  return join(root, '.build', `${part.name}.hash`);
}

function hashOf(root, part) {
  return fingerprint(root, [...part.sources, 'package.json', 'package-lock.json']);
}

/** Runs a script of package.json without npm, whose start would take longer than the work. */
function runScript(root, name, extra) {
  const [program, ...args] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts[name].split(
    ' ',
  );
  const { status, error } = spawnSync(program, [...args, ...extra], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` },
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`La compilation a échoué (npm run ${name})${error ? ` : ${error.message}` : ''}.`);
    process.exit(1);
  }
}

function replace(from, to, aside) {
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, aside);
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
  rmSync(aside, { recursive: true, force: true });
}
