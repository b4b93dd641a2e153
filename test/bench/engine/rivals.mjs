import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { library, ROOT } from '../product.mjs';
import { withClient } from './ground.mjs';

const FOLDER = join(ROOT, '.build/bench-rivals');
/** pg-boss 12 needs a newer Node than the product asks for: it runs on one of its own. */
const PACKAGES = { node: '22', 'pg-boss': '12.26.4', 'graphile-worker': '0.17.3', pg: '8.23.1' };
/** One task a job is slow enough for a tenth of the things to tell its pace. */
const THINGS = { batched: 25_000, each: 2_500 };

/** Installs the rivals in a folder of their own, by npm; never among the product's dependencies. @returns their versions */
export function installRivals(say) {
  if (!existsSync(join(FOLDER, 'node_modules/.bin/node'))) {
    say('Installing the rivals in .build/bench-rivals');
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{"name":"bench-rivals","private":true}\n');
    const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--save-exact', ...wanted], {
      cwd: FOLDER,
      stdio: ['ignore', 2, 2],
    });
  }
  const version = (name) =>
    JSON.parse(readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8')).version;
  return {
    'pg-boss': version('pg-boss'),
    'graphile-worker': version('graphile-worker'),
    nodeOfRivals: version('node'),
  };
}

/** The same transition by a rival, on the same server. @param rival name of its script @returns transitions a second */
export async function measureRival(server, rival, kind) {
  const url = await server.emptyDatabase('bench_rivals');
  const ids = Array.from({ length: THINGS[kind] }, () => library('kernel').newId());
  await withClient(url, async (client) => {
    await client.query(`
      CREATE TABLE rival_things (id uuid PRIMARY KEY, version int NOT NULL, state text NOT NULL, entered_at timestamptz NOT NULL) WITH (fillfactor = 80);
      CREATE TABLE rival_journal (thing_id uuid, version int, act text, from_state text, to_state text, payload jsonb, at timestamptz, PRIMARY KEY (thing_id, version));
    `);
    await client.query(
      `INSERT INTO rival_things SELECT id, 0, 'first', now() FROM unnest($1::uuid[]) AS u(id)`,
      [ids],
    );
    await client.query('CHECKPOINT');
  });
  const answer = JSON.parse(await runScript(rival, { folder: FOLDER, url, ids, kind }));
  return answer[kind];
}

function runScript(rival, input) {
  const node = join(FOLDER, 'node_modules/.bin/node');
  const child = spawn(node, [join(ROOT, 'test/bench/engine/rivals', `${rival}.mjs`)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(input));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${rival} ended with code ${String(code)}`)),
    );
  });
}
