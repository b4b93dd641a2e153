import type { Instant } from '@passerelle/kernel';
import { Database, enterScope, type Scope, type Tx } from '@passerelle/platform';
import type { DataSource } from 'typeorm';

/**
 * The database as it was at a chosen moment of the past. Everything told to it happens in the one transaction of the loading,
 * so that a territory is there whole or not at all, and no worker sees half of it.
 */
export class HistoryDatabase extends Database {
  /** The first thing that went wrong: what comes after it only says that the transaction is over. */
  failure: unknown = null;
  private inside: Scope | null = null;
  private entered = '';

  /** @param now the moment to begin at (ISO) */
  constructor(
    source: DataSource,
    private readonly tx: Tx,
    public now: Instant,
  ) {
    super(source);
  }

  override async inTransaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const outer = this.inside;
    await this.enter(scope);
    try {
      return await work(this.tx);
    } catch (error) {
      this.failure ??= error;
      throw error;
    } finally {
      // An advisor comes without a group, and the work binds the transaction to one.
      if (scope.groupId === null) this.entered = '';
      this.inside = outer;
      if (outer && !this.failure) await this.enter(outer);
    }
  }

  override sharing<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inTransaction(scope, work);
  }

  override afterCommit(): void {
    // Nobody watches the past.
  }

  private async enter(scope: Scope): Promise<void> {
    this.inside = scope;
    const wanted = JSON.stringify([scope.groupId, scope.prescriberId, scope.actorId, this.now]);
    if (wanted === this.entered) return;
    await enterScope(this.tx, { ...scope, now: this.now });
    this.entered = wanted;
  }
}
