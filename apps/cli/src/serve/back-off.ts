const FIRST_MS = 200;
const LONGEST_MS = 10_000;
const HEALTHY_AFTER_MS = 30_000;

/** How long to wait before starting a failed process again: twice as long each time, anew after half a minute of health. */
export class BackOff {
  private failures = 0;
  private startedAt = 0;

  /** Number of failures in a row. */
  get inARow(): number {
    return this.failures;
  }

  /** Notes a start. @param now milliseconds of any steady clock. */
  started(now: number): void {
    this.startedAt = now;
  }

  /** Notes a failure and answers the wait before the next start, in milliseconds. */
  failed(now: number): number {
    if (now - this.startedAt >= HEALTHY_AFTER_MS) this.failures = 0;
    this.failures += 1;
    return Math.min(FIRST_MS * 2 ** (this.failures - 1), LONGEST_MS);
  }
}
