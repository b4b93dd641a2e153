import { mkdirSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * The far end of the mails: the outbox folder, which takes a mail once a key. A second mail of a key replaces the first by the
 * very same, so what is counted is how often each was handed over.
 */
export class SentMails {
  private readonly folder: string;
  private readonly handedOver = new Map<string, number>();
  private readonly told = new Set<string>();
  private readonly watcher: FSWatcher;

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'outbox');
    mkdirSync(this.folder, { recursive: true });
    this.watcher = watch(this.folder, (_event, name) => {
      if (name?.endsWith('.eml')) this.handedOver.set(name, (this.handedOver.get(name) ?? 0) + 1);
    });
  }

  /** Names of the mails that were taken. */
  taken(): Set<string> {
    return new Set(readdirSync(this.folder).filter((name) => name.endsWith('.eml')));
  }

  /** Those of some mails that no earlier leg was told of: each is counted once. */
  notToldBefore(names: readonly string[]): string[] {
    const news = names.filter((name) => !this.told.has(name));
    for (const name of news) this.told.add(name);
    return news;
  }

  /** How many times a mail was handed over again after it had been taken. */
  secondSends(): number {
    return [...this.handedOver.values()].reduce((sum, times) => sum + times - 1, 0);
  }

  close(): void {
    this.watcher.close();
  }
}

/** Name of the file that the outbox folder gives to the mail of a key. */
export function mailName(key: string): string {
  return `${key.replace(/[^A-Za-z0-9._-]/g, '_')}.eml`;
}
