/** Told once a transaction has committed: wakes the worker and the pages that watch. Losing it loses nothing. */
export abstract class AfterCommit {
  abstract moved(groupId: string, journeyIds: readonly string[]): void;
}
