import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';

const PATIENCE_MS = 120_000;

/**
 * The suite's own view of the database: as superuser, across groups, and through restarts of the server. What it writes may be
 * written twice when the answer was lost, so it writes only what can be.
 */
export class PatientDatabase {
  private readonly pool: Pool;

  constructor(readonly url: string) {
    this.pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000 });
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Rows of one statement, asked again while the server is away. @throws what PostgreSQL says of the statement itself */
  async rows<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const limit = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return (await this.pool.query<Row>(sql, [...params])).rows;
      } catch (error) {
        if (!isOutage(error) || performance.now() > limit) throw error;
        await delay(200);
      }
    }
  }

  /** The same, and the one row there is. */
  async row<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(sql, params);
    if (!row) throw new Error(`No row: ${sql}`);
    return row;
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** The server went away or is not there yet; or another transaction was in the way. */
function isOutage(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : '';
  return (
    /^(57P0|08|ECONN|EPIPE|53300|40P01|55P03)/.test(code) ||
    /Connection terminated|timeout|AggregateError/i.test(message) ||
    (error instanceof Error && error.name === 'AggregateError')
  );
}
