/** How long changes of a group not followed yet wait for the answer whether it has become so. Milliseconds. */
const ASK_AGAIN_MS = 500;
/**
 * Whose changes one page hears. People of a group hear their group. An advisor hears the groups that entrusted somebody to their
 * structure, which may grow while the page is open (a first referral): a group that speaks and is not known is asked about
 * once, and what it said meanwhile is told if it is one of theirs.
 */
export class LiveAudience {
  private groups: ReadonlySet<string> = new Set();
  private readonly unheard = new Map<string, Set<string>>();
  private timer: NodeJS.Timeout | null = null;

  /**
   * @param ask the groups followed now
   * @param grows whether they may change while the page is open
   * @param tell hands topics to the page
   */
  constructor(
    private readonly ask: () => Promise<ReadonlySet<string>>,
    private readonly grows: boolean,
    private readonly tell: (topics: readonly string[]) => void,
  ) {}

  /** Asks which groups are followed now; to call before anything is heard, and from time to time. */
  async renew(): Promise<void> {
    this.groups = await this.ask();
  }

  /** Something changed in a group. */
  hear(groupId: string, topics: readonly string[]): void {
    if (this.groups.has(groupId)) {
      this.tell(topics);
      return;
    }
    if (!this.grows) return;
    const kept = this.unheard.get(groupId) ?? new Set<string>();
    for (const topic of topics) kept.add(topic);
    this.unheard.set(groupId, kept);
    this.timer ??= setTimeout(() => void this.askAgain().catch(() => undefined), ASK_AGAIN_MS);
  }

  /** Stops waiting for anything. */
  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.unheard.clear();
  }

  private async askAgain(): Promise<void> {
    const said = [...this.unheard];
    this.unheard.clear();
    this.timer = null;
    await this.renew();
    for (const [groupId, topics] of said) if (this.groups.has(groupId)) this.tell([...topics]);
  }
}
