import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';

/** Rows of a statement, and how many it touched. */
export interface Answer<Row> {
  readonly rows: Row[];
  readonly count: number;
}

const names = new Map<string, string>();

/**
 * Runs a statement that the server parses and plans once a connection, and not at each call: for the few statements that every
 * act and every request make. Their text must be constant. Not for hundreds of rows at once, whose best plan depends on how many.
 */
export function prepared<Row>(
  tx: EntityManager,
  sql: string,
  params: readonly unknown[],
): Promise<Answer<Row>> {
  if (!tx.queryRunner) throw new Error('prepared works inside a transaction');
  return preparedOn<Row>(tx.queryRunner, sql, params);
}

/** The same on a connection that is not in a transaction. */
export async function preparedOn<Row>(
  runner: QueryRunner,
  sql: string,
  params: readonly unknown[],
): Promise<Answer<Row>> {
  const client = (await runner.connect()) as PoolClient;
  const { rows, rowCount } = await client.query({ name: nameOf(sql), text: sql, values: [...params] });
  return { rows: rows as Row[], count: rowCount ?? 0 };
}

function nameOf(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('hex').slice(0, 24);
    names.set(sql, name);
  }
  return name;
}
