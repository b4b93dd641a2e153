import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { prepared, preparedOn } from './prepared';
import { inNewTransaction, inSavepoint } from './transactions';

/** An open transaction: the only thing through which domain code reads and writes. */
export type Tx = EntityManager;

/** On whose data and in whose name a transaction works; row-level security reads it. */
export interface Scope {
  /** The one group whose rows are visible and writable; null = none. */
  readonly groupId: string | null;
  /** Opens, for reading, the persons this prescriber follows in any group. */
  readonly prescriberId?: string | null;
  readonly actorId?: string | null;
  /** Chosen instant (ISO), accepted from the demonstration role only. */
  readonly now?: string;
  /**
   * What `prepared` runs is planned once a connection, and not again at each call: for work that asks the same few things of one
   * row or of a few hundred. PostgreSQL, left to choose, plans anew what it takes for cheaper, at three times the cost of doing it.
   */
  readonly plannedOnce?: boolean;
  /** Opens, for reading, the offers on show of every group, with what stands beside them on their public page. */
  readonly forPublic?: boolean;
}

/** The transaction that a whole request shares, so that what it does and the record of its answer commit together. */
interface Shared {
  readonly tx: Tx;
  readonly scope: Scope;
  readonly afterCommit: (() => void)[];
  /** Ends when the last transaction begun inside has ended: two at once would mix their savepoints. */
  turn: Promise<unknown>;
  open: boolean;
}

@Injectable()
export class Database {
  private readonly shared = new AsyncLocalStorage<Shared>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one READ COMMITTED transaction bound to a scope. The scope ends with the transaction, so that nothing
   * leaks to the next user of the connection. Pass `tx` on; a second connection taken inside could wait for ever on a full pool.
   * Inside `sharing` it is a savepoint of the shared transaction.
   */
  inTransaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const shared = this.shared.getStore();
    if (shared?.open) return this.join(shared, scope, work);
    return inNewTransaction(this.dataSource, (tx) => enterScope(tx, scope), work);
  }

  /**
   * Runs `work` in one transaction which every `inTransaction` called by it joins, whatever its scope: all of it commits, or
   * nothing does.
   */
  async sharing<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const afterCommit: (() => void)[] = [];
    const result = await inNewTransaction(
      this.dataSource,
      (tx) => enterScope(tx, scope),
      (tx) => this.runShared({ tx, scope, afterCommit, turn: Promise.resolve(), open: true }, () => work(tx)),
    );
    for (const one of afterCommit) one();
    return result;
  }

  /**
   * One statement by itself, in nobody's name: for the tables that belong to no group (accounts, sessions, links), before it is
   * known who asks. Row-level security answers nothing from the others.
   */
  async alone<Row>(sql: string, params: readonly unknown[]): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return (await preparedOn<Row>(runner, sql, params)).rows;
    } finally {
      await runner.release();
    }
  }

  /** Runs `work` once what has been written is committed: at once, except inside `sharing`. Never runs after a rollback. */
  afterCommit(work: () => void): void {
    const shared = this.shared.getStore();
    if (shared?.open) shared.afterCommit.push(work);
    else work();
  }

  private join<T>(outer: Shared, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { tx } = outer;
    const run = (): Promise<T> =>
      inSavepoint(tx, async () => {
        await enterScope(tx, scope);
        const inner: Shared = { tx, scope, afterCommit: [], turn: Promise.resolve(), open: true };
        const result = await this.runShared(inner, () => work(tx));
        await enterScope(tx, outer.scope);
        outer.afterCommit.push(...inner.afterCommit);
        return result;
      });
    const result = outer.turn.then(run, run);
    outer.turn = result.catch(() => undefined);
    return result;
  }

  private async runShared<T>(shared: Shared, work: () => Promise<T>): Promise<T> {
    try {
      return await this.shared.run(shared, work);
    } finally {
      shared.open = false;
    }
  }
}

/** Runs one statement and answers its rows, whatever its kind: `tx.query` answers those of an UPDATE inside a pair. */
export function rowsOf<Row>(tx: Tx, sql: string, params: readonly unknown[]): Promise<Row[]> {
  if (!tx.queryRunner) throw new Error('rowsOf works inside a transaction');
  return recordsOf<Row>(tx.queryRunner, sql, params);
}

async function recordsOf<Row>(runner: QueryRunner, sql: string, params: readonly unknown[]): Promise<Row[]> {
  const result = await runner.query(sql, [...params], true);
  const records: unknown = result.records;
  return Array.isArray(records) ? (records as Row[]) : [];
}

/** Binds the open transaction to a scope; for code that holds its own connection. */
export async function enterScope(tx: Tx, scope: Scope): Promise<void> {
  await prepared(
    tx,
    `SELECT set_config('app.group_id', $1, true), set_config('app.prescriber_id', $2, true),
            set_config('app.actor_id', $3, true), set_config('app.now', $4, true), set_config('plan_cache_mode', $5, true),
            set_config('app.public', $6, true)`,
    [
      scope.groupId ?? '',
      scope.prescriberId ?? '',
      scope.actorId ?? '',
      scope.now ?? '',
      scope.plannedOnce ? 'force_generic_plan' : 'auto',
      scope.forPublic ? 'on' : '',
    ],
  );
}
