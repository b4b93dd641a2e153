import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from '../../libs/platform/src/embedded-postgres/process-table';
import { refusedProduct, startProduct, type RunningProduct } from '../environment/product';
import { makeTemporaryFolder } from '../environment/temporary-folder';
import { ask } from '../factories/database-content';

// Whole products start and die here.
jest.setTimeout(180_000);

const { path, remove } = makeTemporaryFolder();
const folder = join(path, 'data');
let product: RunningProduct;

beforeAll(async () => {
  product = await startProduct(folder);
});
afterAll(async () => {
  try {
    if (isRunning(product.pid)) await product.end('SIGTERM');
  } finally {
    remove();
  }
});

/** Pids of the API and the worker. */
function children(): number[] {
  return readdirSync(join(folder, 'run/children')).map((name) => Number(name.split('-')[0]));
}

function postmaster(): number {
  return Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Address of the database for its superuser. */
function superuserUrl(): string {
  const { port, passwords } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'));
  return `postgresql://postgres:${passwords.superuser}@127.0.0.1:${port}/passerelle`;
}

async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(50);
}

async function answers(): Promise<boolean> {
  return fetch(product.url).then(
    () => true,
    () => false,
  );
}

describe('the launcher', () => {
  it('starts the pages and the worker on an empty folder', async () => {
    expect(await answers()).toBe(true);
    expect(children().filter(isRunning)).toHaveLength(2);
  });

  it('refuses a second launcher on the same data, and tells where the first one answers', async () => {
    const second = await refusedProduct(folder);
    expect(second.code).toBe(1);
    expect(second.output).toContain(
      `Passerelle tourne déjà dans ce dossier (processus ${product.pid}), à l’adresse ${product.url}`,
    );
  });

  it('starts again the API and the worker when they are killed', async () => {
    const before = children();
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await eventually(() => children().filter(isRunning).length === 2);
    await eventually(answers);
    expect(children().filter(isRunning)).not.toEqual(before);
    expect(product.output()).toMatch(/Le worker s’est arrêté \(signal SIGKILL\)/);
  });

  it('starts PostgreSQL again when it is killed', async () => {
    const before = postmaster();
    process.kill(before, 'SIGKILL');
    await eventually(() => product.output().includes('PostgreSQL répond de nouveau.'));
    expect(postmaster()).not.toBe(before);
    await eventually(answers);
  });

  it('leaves no orphan on the port when it is killed, and the next one joins the living database', async () => {
    const [orphans, database] = [children(), postmaster()];
    await product.end('SIGKILL');
    await eventually(() => !orphans.some(isRunning));
    expect(await answers()).toBe(false);
    product = await startProduct(folder);
    expect(postmaster()).toBe(database);
    expect(await answers()).toBe(true);
  });

  it('recovers by itself when everything is killed at the same instant, with all that was committed', async () => {
    await ask(superuserUrl(), "INSERT INTO employer_groups (id, name, short_name, city, labelled) VALUES (gen_random_uuid(), 'GEIQ du Surmelin', 'Surmelin', 'Condé-en-Brie', true)"); // prettier-ignore
    const all = [...children(), postmaster()];
    const ended = product.end('SIGKILL');
    for (const pid of all) process.kill(pid, 'SIGKILL');
    await ended;
    await eventually(() => !all.some(isRunning));
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(true);
    product = await startProduct(folder);
    expect(await answers()).toBe(true);
    expect(children().filter(isRunning)).toHaveLength(2);
    expect(all).not.toContain(postmaster());
    expect(await ask(superuserUrl(), 'SELECT name FROM employer_groups')).toEqual([
      { name: 'GEIQ du Surmelin' },
    ]);
  });

  it('stops everything when it is asked to, and says so with code 0', async () => {
    const all = [...children(), postmaster()];
    expect(await product.end('SIGTERM')).toBe(0);
    expect(all.filter(isRunning)).toEqual([]);
    expect(readdirSync(join(folder, 'run/users'))).toEqual([]);
  });

  it('explains a port that is taken', async () => {
    product = await startProduct(folder);
    const other = makeTemporaryFolder();
    try {
      const { code, output } = await refusedProduct(join(other.path, 'data'), {
        PORT: new URL(product.url).port,
      });
      expect([code, output]).toEqual([1, expect.stringContaining('est déjà pris sur 127.0.0.1')]);
    } finally {
      other.remove();
    }
  });
});
