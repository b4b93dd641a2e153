/** What must have happened by the end of a leg: kept by the suite beside the product. */
export class Expected {
  /** Acts of each journey, in order. */
  readonly acts = new Map<string, string[]>();
  /** Keys of the effects that timers and refused acts of the system ask for; those of acts follow from the journal. */
  readonly effectKeys = new Set<string>();
  readonly bulkIds = new Set<string>();

  /** The journeys make an act next. */
  will(journeyIds: readonly string[], ...acts: readonly string[]): void {
    for (const id of journeyIds) this.acts.set(id, [...(this.acts.get(id) ?? []), ...acts]);
  }

  versionOf(journeyId: string): number {
    return this.acts.get(journeyId)?.length ?? 0;
  }

  /** Number of transitions over all journeys. */
  get transitions(): number {
    return [...this.acts.values()].reduce((sum, acts) => sum + acts.length, 0);
  }
}
