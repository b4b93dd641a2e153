import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf, type VerifiedBackup } from './backup-file';

/**
 * Puts the mails that were kept as files back into the outbox folder, each whole or not at all; those that are there stay.
 * @returns how many the backup holds
 */
export async function restoreMails(backup: VerifiedBackup, outboxFolder: string): Promise<number> {
  if (backup.manifest.files.length === 0) return 0;
  await mkdir(outboxFolder, { recursive: true, mode: 0o700 });
  const draft = join(outboxFolder, '.restored');
  let current: string | null = null;
  const end = async (): Promise<void> => {
    if (current !== null) await rename(draft, join(outboxFolder, current));
    current = null;
  };
  try {
    for await (const entry of backup.entries()) {
      const name = fileOf(entry);
      if (current !== name) await end();
      if (name === null) continue;
      await writeFile(draft, entry.content, { flag: current === null ? 'w' : 'a', mode: 0o600 });
      current = name;
    }
    await end();
  } finally {
    await rm(draft, { force: true });
  }
  return backup.manifest.files.length;
}
