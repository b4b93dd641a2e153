import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

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
}

@Injectable()
export class Database {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one READ COMMITTED transaction bound to a scope. The scope ends with the transaction, so that nothing
   * leaks to the next user of the connection. Pass `tx` on; a second connection taken inside could wait for ever on a full pool.
   */
  inTransaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await enterScope(tx, scope);
      return work(tx);
    });
  }
}

/** Binds the open transaction to a scope; for code that holds its own connection. */
export async function enterScope(tx: Tx, scope: Scope): Promise<void> {
  await tx.query(
    `SELECT set_config('app.group_id', $1, true), set_config('app.prescriber_id', $2, true),
            set_config('app.actor_id', $3, true), set_config('app.now', $4, true)`,
    [scope.groupId ?? '', scope.prescriberId ?? '', scope.actorId ?? '', scope.now ?? ''],
  );
}
