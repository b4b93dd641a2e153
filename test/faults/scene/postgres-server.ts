import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { watchDatabase } from '../../../apps/cli/src/serve/database-watch';
import {
  joinEmbeddedPostgres,
  openDataDirectory,
  type EmbeddedPostgres,
} from '../../../libs/platform/src/embedded-postgres';
import { findPostmaster } from '../../../libs/platform/src/embedded-postgres/postmaster';
import { makeTemporaryFolder } from '../../environment/temporary-folder';
import type { Undoing } from './undoing';

/** A PostgreSQL server of the suite's own, watched over by the supervisor of the product; durable as in production. */
export class PostgresServer {
  private constructor(readonly embedded: EmbeddedPostgres) {}

  static async start(root: string, undoing: Undoing): Promise<PostgresServer> {
    const folder = makeTemporaryFolder();
    undoing.add(() => folder.remove());
    const directory = openDataDirectory(root, 'faults', folder.path);
    const embedded = await joinEmbeddedPostgres(directory, { max_connections: '300' });
    undoing.add(() => embedded.leave());
    process.send?.({ postgres: join(directory.cluster, 'postmaster.pid') });
    const watching = new AbortController();
    const watch = watchDatabase(embedded, watching.signal, () => undefined);
    undoing.add(() => {
      watching.abort();
      return watch;
    });
    return new PostgresServer(embedded);
  }

  /**
   * Ends it without any good order: SIGQUIT to the postmaster (immediate stop) or SIGKILL. Waits until the supervisor has
   * started another one.
   */
  async strike(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void> {
    const struck = findPostmaster(this.embedded.directory);
    if (!struck) return;
    process.kill(struck.pid, signal);
    for (;;) {
      const now = findPostmaster(this.embedded.directory);
      if (now?.ready && now.pid !== struck.pid) return;
      await delay(50);
    }
  }
}
