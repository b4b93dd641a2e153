import type { JobQueue } from '@passerelle/platform';

/** Queue of drain tokens: one a group, ids only. */
export const ADVANCE_QUEUE = 'journey-advance';
/** Queue of effects to deliver. */
export const EFFECTS_QUEUE = 'effects';

const DEBOUNCE_MS = 10;

/** Wakes the workers for groups that were left work, at most once in a few milliseconds a group and never waited for. */
export class WakeUps {
  private readonly waiting = new Set<string>();

  constructor(private readonly queue: JobQueue) {}

  wake(groupId: string): void {
    if (this.waiting.has(groupId)) return;
    this.waiting.add(groupId);
    setTimeout(() => {
      this.waiting.delete(groupId);
      // A queue that does not answer costs nothing: the beat of every worker finds the work in the database.
      this.queue.wake(groupId, { group: groupId }).catch(() => undefined);
    }, DEBOUNCE_MS).unref();
  }
}
