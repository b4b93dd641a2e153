import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDataDirectory, type DataDirectory } from '../../libs/platform/src/embedded-postgres';

const MEMORY_DISK = '/dev/shm';
const ROOM_BYTES = 1_000_000_000;

/**
 * Where the test server keeps its data: in memory where the system offers the room (a database a suite then costs 20 ms
 * instead of 250), else under .data. Kept from one run to the next, so that only a change of the migrations costs again.
 */
export function openTestData(checkout: string): DataDirectory {
  const fingerprint = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  const folder = join(MEMORY_DISK, `passerelle-test-${fingerprint}`);
  return openDataDirectory(checkout, 'test', hasRoom() && isOurs(folder) ? folder : undefined);
}

function hasRoom(): boolean {
  if (!existsSync(MEMORY_DISK)) return false;
  const { bavail, bsize } = statfsSync(MEMORY_DISK);
  return bavail * bsize > ROOM_BYTES;
}

/** Anybody may write in /dev/shm: a folder of this name that another account made is not used. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return statSync(folder).uid === process.getuid?.();
  } catch {
    return false;
  }
}
