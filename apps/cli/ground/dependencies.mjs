import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MINIMUM_NODE = [20, 19];

/** Stops with a plain message on a Node too old for the packages. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  fail(
    `Passerelle demande Node ${MINIMUM_NODE.join('.')} ou plus récent ; vous avez Node ${process.versions.node}.`,
  );
}

/**
 * Installs the packages when they are missing or differ from package-lock.json. npm's own record of what it installed is
 * compared, so that an install cut short, or one made by hand, is seen for what it is.
 */
export function ensureDependencies(root, { development = false } = {}) {
  if (isInstalled(root, development)) return;
  console.error('Installation des dépendances (npm ci), environ une minute…');
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  if (development) flags.push('--include=dev');
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (error || status !== 0) {
    fail(
      `L’installation des dépendances a échoué${error ? ` (${error.message})` : ''}. Vérifiez l’accès au dépôt npm, puis relancez.`,
    );
  }
}

function isInstalled(root, development) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.link) return true;
    if ((entry.dev || entry.devOptional) && !development) return true;
    return present[path]?.version === entry.version;
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
