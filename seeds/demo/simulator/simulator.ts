import { parisDate, type Instant } from '@passerelle/kernel';
import type { EffectRunner, Engine } from '@passerelle/journeys';
import { rowsOf, type LeasedEffect } from '@passerelle/platform';
import type { HistoryDatabase } from './history-database';

interface Dues {
  readonly timer: Date | null;
  readonly work: Date | null;
  readonly effect: Date | null;
}

/** Lets the time of one group pass: what falls due on the way happens by itself, at its own moment. */
export class Simulator {
  constructor(
    private readonly database: HistoryDatabase,
    private readonly engine: Engine,
    private readonly effects: EffectRunner,
    private readonly groupId: string,
  ) {}

  /** Goes to a moment, doing on the way all that falls due. @throws when the engine cannot do what is due */
  async advanceTo(moment: Instant): Promise<void> {
    for (let next = earliest(await this.dues()); next !== null && next <= Date.parse(moment);) {
      this.database.now = later(this.database.now, new Date(next).toISOString());
      next = earliest(await this.settle());
    }
    this.database.now = later(this.database.now, moment);
  }

  /** Does what is due now: acts, timers, messages, and what follows from them. @returns when something falls due next */
  async settle(): Promise<Dues> {
    const now = Date.parse(this.database.now);
    const ready = (date: Date | null): boolean => date !== null && date.getTime() <= now;
    for (let idle = 0; ;) {
      const dues = await this.dues();
      const engine = ready(dues.timer) || ready(dues.work);
      if (!engine && !ready(dues.effect)) return dues;
      const done = engine ? await this.engine.drain(this.groupId) : await this.deliver();
      idle = done === 0 ? idle + 1 : 0;
      if (idle > 2) throw new Error(`Nothing moves in the demonstration on ${parisDate(this.database.now)}.`);
    }
  }

  private async deliver(): Promise<number> {
    const leased = await this.database.inTransaction({ groupId: this.groupId }, (tx) =>
      rowsOf<LeasedEffect>(
        tx,
        `UPDATE outbox SET leased_until = app_now() + interval '1 minute', generation = generation + 1
         WHERE group_id = $1 AND dead_at IS NULL AND not_before <= app_now()
         RETURNING id, group_id AS "groupId", effect, generation`,
        [this.groupId],
      ),
    );
    for (const effect of leased.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await this.effects.run(effect);
    return leased.length;
  }

  private async dues(): Promise<Dues> {
    const [dues] = await this.database.inTransaction({ groupId: this.groupId }, (tx) =>
      rowsOf<Dues>(
        tx,
        `SELECT (SELECT min(due_at) FROM timers WHERE group_id = $1 AND paused_at IS NULL AND dead_at IS NULL) AS timer,
                (SELECT min(not_before) FROM work_items WHERE group_id = $1 AND dead_at IS NULL) AS work,
                (SELECT min(not_before) FROM outbox WHERE group_id = $1 AND dead_at IS NULL) AS effect`,
        [this.groupId],
      ),
    );
    return dues ?? { timer: null, work: null, effect: null };
  }
}

function earliest({ timer, work, effect }: Dues): number | null {
  const times = [timer, work, effect].flatMap((date) => (date ? [date.getTime()] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

function later(one: Instant, other: Instant): Instant {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}
