import type { Database } from '@passerelle/platform';
import { fireDueTimers, setAsideFirstTimer } from './due-timers';
import { isDeadlock } from './journey-transactions';
import type { Machinery } from './machinery';
import { doReadyWork, setAsideFirstItem } from './work-items';

const BATCH = 200;

type Step = typeof doReadyWork;

/** Advances the journeys of a group until nothing is ready: the body of the worker's loop, whoever woke it. */
export class Engine {
  constructor(
    private readonly database: Database,
    readonly machinery: Machinery,
  ) {}

  /**
   * Does the ready work and fires the due timers of one group, in batches of one transaction each.
   * @returns how many were settled. A batch that fails is tried smaller, until the one at fault stands aside.
   */
  async drain(groupId: string): Promise<number> {
    const work = await this.drainWith(groupId, doReadyWork, setAsideFirstItem);
    const timers = await this.drainWith(groupId, fireDueTimers, setAsideFirstTimer);
    return timers === 0 ? work : work + timers + (await this.drain(groupId));
  }

  private async drainWith(groupId: string, step: Step, setAside: typeof setAsideFirstItem): Promise<number> {
    let settled = 0;
    let beside: Promise<number> | null = null;
    for (let limit = BATCH; ;) {
      try {
        const count = await this.batch(groupId, step, limit);
        if (count === 0) return settled + ((await beside) ?? 0);
        settled += count;
        if (count === BATCH) beside ??= this.drainBeside(groupId, step);
        limit = Math.min(BATCH, limit * 2);
      } catch (error) {
        if (isConnectionLoss(error)) throw error;
        if (limit === 1 && !isDeadlock(error))
          await this.database.inTransaction({ groupId }, (tx) => setAside(tx, groupId, String(error)));
        else limit = Math.ceil(limit / 4);
      }
    }
  }

  /**
   * A second lane while there is plenty: one batch is decided here while the other is written there. It ends at its first failure,
   * having given its batch back: finding the one at fault is for the first lane alone, or each would suspect the other's.
   */
  private async drainBeside(groupId: string, step: Step): Promise<number> {
    for (let settled = 0; ;) {
      try {
        const count = await this.batch(groupId, step, BATCH);
        if (count === 0) return settled;
        settled += count;
      } catch {
        return settled;
      }
    }
  }

  private batch(groupId: string, step: Step, limit: number): Promise<number> {
    return this.database.inTransaction({ groupId, plannedOnce: true }, (tx) =>
      step(tx, this.machinery, groupId, limit),
    );
  }
}

/** The server went away: nobody's fault, and no reason to set any work aside. */
function isConnectionLoss(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : '';
  return (
    /^(57P0|08|ECONN|EPIPE|53300)/.test(code) ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect/i.test(message)
  );
}
