/** What was found wrong, and what is only told. All but `told` must be 0. */
export interface Verdict {
  /** Journeys, effects, bulk outcomes that should be there and are not; work that stays for ever. */
  readonly lost: Readonly<Record<string, number>>;
  readonly twice: Readonly<Record<string, number>>;
  /** Acts acknowledged over HTTP that the journal does not hold. */
  readonly acksMissing: number;
  readonly journalGaps: number;
  readonly replayMismatches: number;
  readonly chainBreaks: number;
  readonly orphanTimers: number;
  readonly stuckOutbox: number;
  readonly told: Readonly<Record<string, number>>;
  /** Some examples of what was found, to begin looking from. */
  readonly examples: readonly string[];
}

/** Sum of what must be 0. */
export function faultsIn(verdict: Verdict): number {
  const { acksMissing, journalGaps, replayMismatches, chainBreaks, orphanTimers, stuckOutbox } = verdict;
  return lostIn(verdict) + twiceIn(verdict) + acksMissing + journalGaps + replayMismatches + chainBreaks + orphanTimers + stuckOutbox; // prettier-ignore
}

export function lostIn({ lost }: Verdict): number {
  return sum(lost);
}

export function twiceIn({ twice }: Verdict): number {
  return sum(twice);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
