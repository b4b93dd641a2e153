import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock, withLock } from '../../../libs/platform/src/embedded-postgres/file-lock';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-lock-'));
const path = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => rmSync(path, { force: true }));

describe('a lock file', () => {
  it('is held by one, who is told to the other', () => {
    const mine = tryLock(path);
    expect('release' in mine).toBe(true);
    expect(tryLock(path)).toMatchObject({ heldBy: { pid: process.pid } });
    if ('release' in mine) mine.release();
    expect('release' in tryLock(path)).toBe(true);
  });

  it('is taken over from a dead holder, even when a living process has its pid now', () => {
    for (const dead of [
      { pid: 999_999_999, mark: '1' },
      { pid: process.pid, mark: 'another start' },
    ]) {
      writeFileSync(path, JSON.stringify(dead));
      const lock = tryLock(path);
      expect('release' in lock).toBe(true);
      if ('release' in lock) lock.release();
    }
  });

  it('lets those who wait through one at a time', async () => {
    let inside = 0;
    let most = 0;
    const visit = (): Promise<void> =>
      withLock(path, 10_000, async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
      });
    await Promise.all([visit(), visit(), visit(), visit()]);
    expect(most).toBe(1);
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(path, 1_000, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect('release' in tryLock(path)).toBe(true);
  });

  it('tells who is in the way when the wait is too long', async () => {
    tryLock(path);
    await expect(withLock(path, 100, () => Promise.resolve())).rejects.toThrow(
      `Le processus ${process.pid} occupe`,
    );
  });
});
