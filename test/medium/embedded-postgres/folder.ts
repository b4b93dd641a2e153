import { join } from 'node:path';
import { openDataDirectory, type DataDirectory } from '../../../libs/platform/src/embedded-postgres';
import { makeTemporaryFolder } from '../../environment/temporary-folder';

/** A data folder for one suite. */
export function makeFolder(): { directory: DataDirectory; remove: () => void } {
  const { path, remove } = makeTemporaryFolder();
  return { directory: openDataDirectory(path, 'embedded', join(path, 'data')), remove };
}
