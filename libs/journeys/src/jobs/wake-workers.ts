import { AfterCommit } from '../use-cases/after-commit';
import type { WakeUps } from './advance-queue';

/** Wakes the workers of a group once an act has committed. */
export class WakeWorkers extends AfterCommit {
  constructor(private readonly wakeUps: WakeUps) {
    super();
  }

  moved(groupId: string): void {
    this.wakeUps.wake(groupId);
  }
}
