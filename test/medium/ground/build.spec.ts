import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { processEnvironment } from '../../../libs/platform/src/config';
import { makeTemporaryFolder } from '../../environment/temporary-folder';
import { CHECKOUT } from '../../environment/test-server';

const run = promisify(execFile);
const { path: root, remove } = makeTemporaryFolder();
afterAll(remove);

/** A compiler that notes each of its calls, and takes its time. */
const COMPILER = `
  const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
  appendFileSync('calls.log', 'compiled\\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  mkdirSync('.build/next/apps/cli/src', { recursive: true });
  writeFileSync('.build/next/apps/cli/src/main.js', '');`;

/** An npm that notes each of its calls. */
const NPM = "require('node:fs').appendFileSync('installs.log', process.argv.slice(2).join(' ') + '\\n');";

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

function calls(file: string): string[] {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').trim().split('\n') : [];
}

/** Runs one function of the ground, in a Node of its own as `npm start` does. */
async function ground(file: string, call: string): Promise<void> {
  const script = `import * as ground from ${JSON.stringify(join(CHECKOUT, 'apps/cli/ground', file))}; ground.${call};`;
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: { ...processEnvironment(), npm_execpath: join(root, 'npm.js') },
  });
}

const build = (): Promise<void> => ground('build.mjs', 'ensureServerBuilt(process.cwd())');
const install = (options: string): Promise<void> =>
  ground('dependencies.mjs', `ensureDependencies(process.cwd(), ${options})`);

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  write('package.json', JSON.stringify({ scripts: { 'build:server': 'node compiler.js' } }));
  write('compiler.js', COMPILER);
  write('npm.js', NPM);
  write('libs/kernel/src/index.ts', 'export {};');
});

describe('the compiled server', () => {
  it('is made once, then again when a source or its name changes, or when it was deleted', async () => {
    await build();
    await build();
    expect(calls('calls.log')).toHaveLength(1);
    write('libs/kernel/src/index.ts', 'export { };');
    await build();
    expect(calls('calls.log')).toHaveLength(2);
    write('migrations/1-new.ts', '');
    await build();
    expect(calls('calls.log')).toHaveLength(3);
    rmSync(join(root, 'dist'), { recursive: true });
    await build();
    expect(calls('calls.log')).toHaveLength(4);
    expect(existsSync(join(root, 'dist/apps/cli/src/main.js'))).toBe(true);
  });

  it('leaves the compiled pages where they are', async () => {
    write('dist/web/index.html', '');
    await build();
    expect(existsSync(join(root, 'dist/web/index.html'))).toBe(true);
  });

  it('is made once by two commands that start together', async () => {
    await Promise.all([build(), build()]);
    expect(calls('calls.log')).toHaveLength(1);
  });

  it('is made even when a killed command left its lock', async () => {
    write('.build/lock', '999999999');
    await build();
    expect(calls('calls.log')).toHaveLength(1);
  });

  it('is not taken for made when the compiler failed', async () => {
    write('compiler.js', 'process.exit(1);');
    await expect(build()).rejects.toThrow(/La compilation a échoué/);
    write('compiler.js', COMPILER);
    await build();
    expect(calls('calls.log')).toHaveLength(1);
  });
});

describe('the packages', () => {
  const lock = (versions: Record<string, object>): string =>
    JSON.stringify({ packages: { '': {}, ...versions } });

  beforeEach(() => {
    const app = { 'node_modules/app': { version: '2.0.0' } };
    write(
      'package-lock.json',
      lock({
        ...app,
        'node_modules/tool': { version: '1.0.0', dev: true },
        'node_modules/mac': { version: '1.0.0', optional: true },
      }),
    );
    write('node_modules/.package-lock.json', lock(app));
  });

  it('are left alone when npm’s record has all that the product needs', async () => {
    await install('{}');
    expect(calls('installs.log')).toEqual([]);
  });

  it('are installed when none is there, or an install was cut short', async () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    await install('{}');
    expect(calls('installs.log')).toEqual([expect.stringMatching(/^ci /)]);
  });

  it('are installed when the lock asks for another version', async () => {
    write('package-lock.json', lock({ 'node_modules/app': { version: '2.0.1' } }));
    await install('{}');
    expect(calls('installs.log')).toHaveLength(1);
  });

  it('are completed with the tools of the tests before the tests', async () => {
    await install('{ development: true }');
    expect(calls('installs.log')).toEqual([expect.stringContaining('--include=dev')]);
  });
});
