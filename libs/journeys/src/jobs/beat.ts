import type { Database, Relay } from '@passerelle/platform';
import type { Engine } from '../engine/engine';

/** How often a worker looks for due work by itself, milliseconds. */
const BEAT_MS = 200;
/** After so many beats a group still waiting is drained here, whatever the queue does. */
const PATIENCE = 2;

/**
 * The worker's own pulse: finds the groups with ready work or due timers in the database and wakes the queue for them; where
 * the queue stays silent it drains by itself. Losing all of the queue therefore loses nothing and waits for nobody. Effects are
 * relayed beside it: a relay held up by a queue that does not answer must not hold up the journeys.
 */
export class Beat {
  private readonly waiting = new Map<string, number>();
  private readonly draining = new Set<string>();
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly relay: Relay,
    private readonly wake: (groupId: string) => void,
    private readonly onError: (error: unknown) => void,
    private readonly onAdvanced: (groupId: string) => void,
  ) {}

  start(): void {
    this.running = Promise.all([this.repeat(() => this.look()), this.repeat(() => this.relay.relay())]).then(
      () => undefined,
    );
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.relay.stop();
    await this.running;
  }

  /** Drains one group, once at a time in this process, and relays what it left to tell. */
  async drain(groupId: string): Promise<void> {
    if (this.draining.has(groupId)) return;
    this.draining.add(groupId);
    try {
      if ((await this.engine.drain(groupId)) > 0) this.onAdvanced(groupId);
    } finally {
      this.draining.delete(groupId);
    }
  }

  private async repeat(work: () => Promise<unknown>): Promise<void> {
    while (!this.stopped) {
      try {
        await work();
      } catch (error) {
        this.onError(error);
      }
      await new Promise((resolve) => setTimeout(resolve, BEAT_MS));
    }
  }

  private async look(): Promise<void> {
    const ready = await this.readyGroups();
    for (const groupId of this.waiting.keys()) if (!ready.includes(groupId)) this.waiting.delete(groupId);
    for (const groupId of ready) {
      const beats = (this.waiting.get(groupId) ?? 0) + 1;
      this.waiting.set(groupId, beats);
      if (beats > PATIENCE) void this.drain(groupId).catch(this.onError);
      else this.wake(groupId);
    }
  }

  private async readyGroups(): Promise<string[]> {
    const rows: { id: string }[] = await this.database.inTransaction({ groupId: null }, (tx) =>
      tx.query(
        `SELECT g.id FROM employer_groups g
         WHERE (EXISTS (SELECT 1 FROM work_items w WHERE w.group_id = g.id AND w.dead_at IS NULL AND w.not_before <= app_now())
             OR EXISTS (SELECT 1 FROM timers t WHERE t.group_id = g.id AND t.paused_at IS NULL AND t.dead_at IS NULL
                        AND t.due_at <= app_now()))
           AND NOT EXISTS (SELECT 1 FROM engine_pauses p WHERE p.group_id = g.id)`,
      ),
    );
    return rows.map(({ id }) => id);
  }
}
