import { Pool, type PoolClient } from 'pg';
import { APP_ROLE } from '../database/roles';

/** Schema in which BullMQ keeps its jobs. */
const QUEUE_SCHEMA = 'bullmq';

/**
 * Connections of one queue or consumer on PostgreSQL. They are ours to end: a consumer whose schema was dropped under it does
 * not let go of the connection it listens on.
 */
export class QueuePool {
  readonly pool: Pool;
  private readonly inUse = new Set<PoolClient>();
  private ending: Promise<void> | null = null;

  constructor(url: string) {
    // BullMQ makes a sequence for each new queue: as the application's role, or the next login would not be let near it.
    const options = `-c search_path=${QUEUE_SCHEMA} -c role=${APP_ROLE}`;
    this.pool = new Pool({ connectionString: url, max: 6, options });
    // A lost connection shows in the calls that fail on it; unheard, its event would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('acquire', (client) => {
      // One that was still being made when the end came: it would be waited for as long as its call lasts. It can be given back once taken.
      if (this.ending) process.nextTick(letGo, client);
      else this.inUse.add(client);
    });
    this.pool.on('release', (_error, client) => this.inUse.delete(client));
  }

  /**
   * Ends every connection, those still in use too. Who was waiting on one hears of a failure and gives the connection back, which
   * was done here: a second time would end the process.
   */
  end(): Promise<void> {
    this.ending ??= this.endAll();
    return this.ending;
  }

  private async endAll(): Promise<void> {
    for (const client of [...this.inUse]) letGo(client);
    await this.pool.end();
  }
}

function letGo(client: PoolClient): void {
  client.release(true);
  client.release = () => undefined;
}
