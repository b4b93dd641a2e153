import { Pool, type PoolClient } from 'pg';

/** Schema in which BullMQ keeps its jobs. */
const QUEUE_SCHEMA = 'bullmq';

/**
 * Connections of one queue or consumer on PostgreSQL. They are ours to end: a consumer whose schema was dropped under it does
 * not let go of the connection it listens on.
 */
export class QueuePool {
  readonly pool: Pool;
  private readonly clients = new Set<PoolClient>();

  constructor(url: string) {
    this.pool = new Pool({ connectionString: url, max: 6, options: `-c search_path=${QUEUE_SCHEMA}` });
    // A lost connection shows in the calls that fail on it; unheard, its event would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => {
      this.clients.add(client);
      client.on('error', () => undefined);
    });
    this.pool.on('remove', (client) => this.clients.delete(client));
  }

  /** Ends every connection, those still in use too. */
  async end(): Promise<void> {
    const left = [...this.clients];
    const ended = this.pool.end().catch(() => undefined);
    for (const client of left) client.release(true);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 500).unref())]);
  }
}
