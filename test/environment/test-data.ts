import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDataDirectory, type DataDirectory } from '../../libs/platform/src/embedded-postgres';
import { memoryDisk } from './temporary-folder';

/**
 * Where the test server keeps its data: in memory where the system offers the room (a database a suite then costs 20 ms
 * instead of 250), else under .data. Kept from one run to the next, so that only a change of the migrations costs again.
 */
export function openTestData(checkout: string): DataDirectory {
  const fingerprint = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  const disk = memoryDisk();
  const folder = disk === null ? null : join(disk, `passerelle-test-${fingerprint}`);
  return openDataDirectory(checkout, 'test', folder !== null && isOurs(folder) ? folder : undefined);
}

/** Anybody may write on the disk in memory: a folder of this name that another account made is not used. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return statSync(folder).uid === process.getuid?.();
  } catch {
    return false;
  }
}
