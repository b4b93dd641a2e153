import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataDirectory, type DataDirectory } from '../../libs/platform/src/embedded-postgres';
import { memoryDisk } from './temporary-folder';

const PREFIX = 'passerelle-test-';
/** File of a folder in memory that names the checkout it serves. */
const CHECKOUT_FILE = 'checkout';

/**
 * Where the test server keeps its data: in memory where the system offers the room (a database a suite then costs 20 ms
 * instead of 250), else under .data. Kept from one run to the next, so that only a change of the migrations costs again.
 */
export function openTestData(checkout: string): DataDirectory {
  const disk = memoryDisk();
  if (disk === null) return openDataDirectory(checkout, 'test');
  forgetDeletedCheckouts(disk);
  const fingerprint = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  const folder = join(disk, `${PREFIX}${fingerprint}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOurs(folder)) return openDataDirectory(checkout, 'test');
  writeFileSync(join(folder, CHECKOUT_FILE), checkout);
  return openDataDirectory(checkout, 'test', folder);
}

/** Memory is not given back by itself: what served a checkout that is gone is removed by the next run of another. */
function forgetDeletedCheckouts(disk: string): void {
  for (const name of readdirSync(disk).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(disk, name);
    const owner = join(folder, CHECKOUT_FILE);
    if (isOurs(folder) && existsSync(owner) && !existsSync(readFileSync(owner, 'utf8'))) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Anybody may write on the disk in memory: a folder that another account made is not used. */
function isOurs(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
}
