import type { Database } from '@passerelle/platform';
import { fireDueTimers, setAsideFirstTimer } from './due-timers';
import { isDeadlock } from './journey-transactions';
import type { Machinery } from './machinery';
import { doReadyWork, setAsideFirstItem } from './work-items';

const BATCH = 200;

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

  private async drainWith(
    groupId: string,
    step: typeof doReadyWork,
    setAside: typeof setAsideFirstItem,
  ): Promise<number> {
    let settled = 0;
    for (let limit = BATCH; ;) {
      try {
        const count = await this.database.inTransaction({ groupId }, (tx) =>
          step(tx, this.machinery, groupId, limit),
        );
        if (count === 0) return settled;
        settled += count;
        limit = Math.min(BATCH, limit * 2);
      } catch (error) {
        if (isConnectionLoss(error)) throw error;
        if (limit === 1 && !isDeadlock(error))
          await this.database.inTransaction({ groupId }, (tx) => setAside(tx, groupId, String(error)));
        else limit = Math.ceil(limit / 4);
      }
    }
  }
}

/** The server went away: nobody's fault, and no reason to set any work aside. */
function isConnectionLoss(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : '';
  return (
    /^(57P0|08|ECONN|EPIPE|53300)/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect/i.test(message)
  );
}
