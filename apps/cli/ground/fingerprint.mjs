import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const IGNORED = new Set(['node_modules', 'dist', '.build', '.data']);

/** Hash of the content and the names of files; folders are walked, what does not exist counts as nothing. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) addPath(hash, root, path);
  return hash.digest('hex');
}

function addPath(hash, root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) {
    if (!IGNORED.has(name)) addPath(hash, root, `${path}/${name}`);
  }
}
