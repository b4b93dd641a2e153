import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Starts the work of a transaction: what it asks in the same breath reaches the server together. */
export type Opening = (tx: EntityManager) => Promise<unknown>;

/**
 * Runs `work` in one READ COMMITTED transaction on a connection of its own. The statements that begin it are not waited for: the
 * connection is a pipeline, the server takes them in their order, and they are known to have succeeded before anything is committed.
 * @throws what `work` throws, once all it wrote is undone
 */
export async function inNewTransaction<T>(
  dataSource: DataSource,
  opening: Opening,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = await clientOf(runner);
    const begun = begin(client, () => opening(runner.manager));
    // Heard of below, before the commit: `work` may fail first, of the same cause.
    begun.catch(() => undefined);
    try {
      if (!inPipeline(dataSource)) await begun;
      const result = await work(runner.manager);
      await begun;
      await commit(client);
      return result;
    } catch (error) {
      // The first error tells more than those that follow from it; a connection that is lost has undone everything by itself.
      const first: unknown = await begun.then(
        () => error,
        (cause: unknown) => cause,
      );
      await client.query('ROLLBACK').catch(() => undefined);
      throw first;
    }
  } finally {
    await runner.release();
  }
}

/** Runs `work` within an open transaction so that it alone is undone when it fails. */
export async function inSavepoint<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  if (!tx.queryRunner) throw new Error('A savepoint needs an open transaction');
  const client = await clientOf(tx.queryRunner);
  await client.query('SAVEPOINT inner_work');
  try {
    const result = await work();
    await client.query('RELEASE SAVEPOINT inner_work');
    return result;
  } catch (error) {
    await client
      .query('ROLLBACK TO SAVEPOINT inner_work; RELEASE SAVEPOINT inner_work')
      .catch(() => undefined);
    throw error;
  }
}

/** In this order on the server, whether or not the first was waited for. */
async function begin(client: PoolClient, opening: () => Promise<unknown>): Promise<void> {
  await Promise.all([client.query('START TRANSACTION'), opening()]);
}

function inPipeline({ options }: DataSource): boolean {
  const extra: unknown = options.extra;
  return typeof extra === 'object' && extra !== null && 'pipeline' in extra && extra.pipeline === true;
}

function clientOf(runner: QueryRunner): Promise<PoolClient> {
  return runner.connect() as Promise<PoolClient>;
}

/** A transaction in which a statement failed answers a COMMIT with a rollback, and no error: nobody must take it for done. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT')
    throw new Error('The transaction could not be committed: a statement of it had failed');
}
