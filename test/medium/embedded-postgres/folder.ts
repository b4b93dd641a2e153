import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataDirectory, type DataDirectory } from '../../../libs/platform/src/embedded-postgres';

/** A data folder for one suite, in a place that PostgreSQL's account can enter. */
export function makeFolder(): { directory: DataDirectory; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'passerelle-'));
  chmodSync(root, 0o755);
  return {
    directory: openDataDirectory(root, 'embedded', join(root, 'data')),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
