import type { LiveTopics } from '@passerelle/platform';

/** What delivering an effect may change on a page: what is to be done, what was told. */
const TOPICS = ['tasks', 'today', 'people'];
/** Effects of one act, or of a thousand, are told of together. Milliseconds. */
const GATHER_MS = 300;

/** Tells the pages that what effects wrote is there: an act is told of at once, but the task it brings is written afterwards. */
export class WrittenByEffects {
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(private readonly live: Pick<LiveTopics, 'publish'>) {}

  /** An effect of this group was delivered. */
  delivered(groupId: string): void {
    if (this.waiting.has(groupId)) return;
    const timer = setTimeout(() => {
      this.waiting.delete(groupId);
      this.live.publish(groupId, TOPICS);
    }, GATHER_MS);
    this.waiting.set(groupId, timer);
  }

  /** Says at once what waits. */
  stop(): void {
    for (const [groupId, timer] of this.waiting) {
      clearTimeout(timer);
      this.live.publish(groupId, TOPICS);
    }
    this.waiting.clear();
  }
}
