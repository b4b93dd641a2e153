import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from '@passerelle/platform';

/** The right to be the only launcher on a data folder. */
export interface LauncherLock {
  /** Writes down where the pages are, for a launcher that comes second. */
  announce(publicUrl: string): void;
  release(): void;
}

/** Takes the right to launch on this folder. @throws when a live launcher has it, telling where its pages are. */
export function takeLauncherLock(runFolder: string): LauncherLock {
  const addressFile = join(runFolder, 'address');
  const lock = tryLock(join(runFolder, 'launcher.lock'));
  if ('heldBy' in lock) {
    const address = readAddress(addressFile);
    throw new Error(
      `Passerelle tourne déjà dans ce dossier (processus ${lock.heldBy.pid})${address ? `, à l’adresse ${address}` : ''}.`,
    );
  }
  return {
    announce: (publicUrl) => writeFileSync(addressFile, publicUrl),
    release: () => {
      rmSync(addressFile, { force: true });
      lock.release();
    },
  };
}

function readAddress(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
