import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY_DISK = '/dev/shm';
const ROOM_BYTES = 1_000_000_000;

/** A folder that its user removes. */
export interface TemporaryFolder {
  path: string;
  remove(): void;
}

/** The disk in memory, where the system has one with a gigabyte left; containers often give it 64 MB only. */
export function memoryDisk(): string | null {
  if (!existsSync(MEMORY_DISK)) return null;
  const { bavail, bsize } = statfsSync(MEMORY_DISK);
  return bavail * bsize > ROOM_BYTES ? MEMORY_DISK : null;
}

/** Makes an empty folder that the account of PostgreSQL can pass through; in memory where possible. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(memoryDisk() ?? tmpdir(), 'passerelle-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
