import { createServer } from 'node:net';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { joinEmbeddedPostgres, type EmbeddedPostgres } from '../../../libs/platform/src/embedded-postgres';
import { makeFolder } from './folder';

const { directory, remove } = makeFolder();
const seats: EmbeddedPostgres[] = [];

async function sitDown(): Promise<EmbeddedPostgres> {
  const seat = await joinEmbeddedPostgres(directory);
  seats.push(seat);
  return seat;
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number(readFileSync(join(directory.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function kill(pid: number, seat: EmbeddedPostgres): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (seat.isAlive()) await new Promise((resolve) => setTimeout(resolve, 10));
}

afterEach(async () => {
  for (const seat of seats.splice(0)) await seat.leave();
});
afterAll(remove);

describe('the embedded server', () => {
  it('starts on an empty folder and answers on loopback only', async () => {
    const seat = await sitDown();
    expect(seat.started).toBe(true);
    expect(await ask(seat.superuserUrl('postgres'), 'show listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ]);
  });

  it('lets nobody in without the password', async () => {
    const seat = await sitDown();
    await expect(ask(seat.url('postgres', 'devine', 'postgres'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
  });

  it('sorts alike on every machine', async () => {
    const seat = await sitDown();
    const rows = await ask<{ word: string }>(
      seat.superuserUrl('postgres'),
      "select word from unnest(array['é', 'z', 'E', 'e']) word order by word",
    );
    expect(rows.map(({ word }) => word)).toEqual(['E', 'e', 'z', 'é']);
  });

  it('is shared by those who join, and stops when the last one leaves', async () => {
    const first = await sitDown();
    const second = await sitDown();
    expect(second.started).toBe(false);
    await first.leave();
    expect(second.isAlive()).toBe(true);
    await second.leave();
    expect(second.isAlive()).toBe(false);
    seats.length = 0;
  });

  it('is started once by two who come at the same instant', async () => {
    const both = await Promise.all([sitDown(), sitDown()]);
    expect(both.map((seat) => seat.started).sort()).toEqual([false, true]);
  });

  it('comes back at the same address with what was committed, after it was killed', async () => {
    const seat = await sitDown();
    await ask(seat.superuserUrl('postgres'), 'create table if not exists kept (word text)');
    await ask(seat.superuserUrl('postgres'), "insert into kept values ('avant')");
    await kill(postmasterPid(), seat);
    const address = seat.superuserUrl('postgres');
    await seat.revive();
    expect(seat.superuserUrl('postgres')).toBe(address);
    expect(await ask(address, 'select word from kept')).toEqual([{ word: 'avant' }]);
  });

  it('starts on a folder left by a killed server and a killed user', async () => {
    const seat = await sitDown();
    await kill(postmasterPid(), seat);
    mkdirSync(join(directory.run, 'users'), { recursive: true });
    writeFileSync(join(directory.run, 'users', '999999999-1-x'), '');
    const next = await sitDown();
    expect(next.started).toBe(true);
    await seat.leave();
    expect(next.isAlive()).toBe(true);
    await next.leave();
    expect(next.isAlive()).toBe(false);
    seats.length = 0;
  });

  it('is not fooled by a process that received the pid of a dead server', async () => {
    const seat = await sitDown();
    const file = join(directory.cluster, 'postmaster.pid');
    const lines = readFileSync(file, 'utf8').split('\n');
    await kill(postmasterPid(), seat);
    writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));
    expect(seat.isAlive()).toBe(false);
    await seat.revive();
    expect(seat.isAlive()).toBe(true);
    expect(postmasterPid()).not.toBe(process.pid);
  });

  it('takes another port when somebody took its own while it was stopped', async () => {
    const seat = await sitDown();
    const { port } = seat.state;
    await seat.leave();
    seats.length = 0;
    const intruder = createServer().listen(port, '127.0.0.1');
    const next = await sitDown();
    intruder.close();
    expect(next.state.port).not.toBe(port);
    expect(await ask(next.superuserUrl('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
