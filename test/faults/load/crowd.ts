import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@passerelle/kernel';
import type { Scene } from '../scene/scene';
import type { ActingClient } from './acting-client';
import type { Expected } from './expected';
import type { LegGroup } from './people-of-a-leg';

const LOOK_EVERY_MS = 200;
const HOLD = { barrier: 'mobility' };

/** A crowd that goes the way of the method together: bulk acts, timers that come due, and what follows by itself. */
export class Crowd {
  constructor(
    private readonly scene: Scene,
    private readonly client: ActingClient,
    private readonly group: LegGroup,
    private readonly expected: Expected,
    private readonly patienceMs: number,
  ) {}

  /** One act of the coordinator for all of them; goes on once all have made it. */
  async all(journeys: readonly string[], act: string, input: Record<string, unknown> = {}): Promise<void> {
    const [coordinator] = this.group.coordinators;
    if (!coordinator) throw new Error('A group without a coordinator');
    if (journeys.length === 0) return;
    this.expected.will(journeys, act);
    this.scene.note(`${act} for ${String(journeys.length)}`);
    this.expected.bulkIds.add(await this.client.bulk(coordinator, act, journeys, input));
    await this.untilThere(journeys);
  }

  /** On hold and back again. */
  async waitAndGoOn(journeys: readonly string[]): Promise<void> {
    await this.all(journeys, 'hold', HOLD);
    await this.all(journeys, 'resume');
  }

  /** To the Pass Dating, where some do not come: the timer says so. @returns those who came */
  async toThePassDating(journeys: readonly string[], missing: number): Promise<string[]> {
    await this.all(journeys, 'admit');
    const [absent, present] = [journeys.slice(0, missing), journeys.slice(missing)];
    const missed = await this.event(Math.max(1, absent.length));
    const held = await this.event(present.length);
    await this.all(absent, 'invite', { pass_dating: missed });
    await this.all(present, 'invite', { pass_dating: held });
    await this.timePasses(`UPDATE pass_datings SET starts_at = app_now() - interval '9 hours', ends_at = app_now() - interval '6 hours' WHERE id = $1`, missed); // prettier-ignore
    this.expected.will(absent, 'mark_absent');
    await this.comesDue(absent, 'event_over');
    await this.timePasses(`UPDATE pass_datings SET state = 'open' WHERE id = $1`, held);
    await this.all(present, 'check_in');
    await this.all(present, 'shortlist', { sentence: 'Rencontres réussies.' });
    await this.remind(present, 'shortlist_review', 'task_review_shortlist');
    await this.untilNoneDue(present);
    await this.untilThere(absent);
    return present;
  }

  /** Through the POE to the choice of an offer: begun and ended by timers, the choice opened by what follows. */
  async throughThePoe(journeys: readonly string[], withoutReview: number): Promise<void> {
    const session = await this.session(journeys.length);
    await this.all(journeys, 'enrol', { poe_session: session });
    await this.timePasses(`UPDATE poe_sessions SET starts_on = app_now()::date, ends_on = app_now()::date + 20 WHERE id = $1`, session); // prettier-ignore
    await this.timePasses('UPDATE poe_enrolments SET signed_in_at = app_now() WHERE poe_session_id = $1', session); // prettier-ignore
    this.expected.will(journeys, 'start_poe');
    await this.comesDue(journeys, 'poe_day_one');
    await this.untilThere(journeys);
    const [late, ready] = [journeys.slice(0, withoutReview), journeys.slice(withoutReview)];
    await this.reviewed(ready);
    this.expected.will(ready, 'complete_poe', 'open_choice');
    await this.remind(late, 'poe_last_day', 'task_final_review');
    await this.comesDue(ready, 'poe_last_day');
    await this.untilThere(ready);
    await this.untilNoneDue(late);
    await this.reviewed(late);
    await this.completed(late);
  }

  /** Waits until journeys have come to the version expected; a journey that never does shows in the assertions. */
  async untilThere(journeys: readonly string[]): Promise<void> {
    const limit = performance.now() + this.patienceMs;
    const versions = journeys.map((id) => this.expected.versionOf(id));
    while (performance.now() < limit) {
      const { behind } = await this.scene.database.row<{ behind: number }>(
        `SELECT count(*)::int AS behind FROM journeys j JOIN unnest($1::uuid[], $2::int[]) AS e(id, version) USING (id)
         WHERE j.version < e.version`,
        [journeys, versions],
      );
      if (behind === 0) return;
      await delay(LOOK_EVERY_MS);
    }
    throw new Error(`Journeys stayed behind for ${String(this.patienceMs / 1000)} s`);
  }

  private async completed(journeys: readonly string[]): Promise<void> {
    const [coordinator] = this.group.coordinators;
    if (!coordinator) return;
    this.expected.will(journeys, 'complete_poe', 'open_choice');
    this.expected.bulkIds.add(await this.client.bulk(coordinator, 'complete_poe', journeys, {}));
    await this.untilThere(journeys);
  }

  private reviewed(journeys: readonly string[]): Promise<unknown> {
    return this.scene.database.rows(
      `UPDATE poe_enrolments SET final_review = 'À l’aise', final_review_at = app_now() WHERE journey_id = ANY($1::uuid[])`,
      [journeys],
    );
  }

  /** Timers of journeys come due now. */
  private comesDue(journeys: readonly string[], timer: string): Promise<unknown> {
    this.scene.note(`${timer} due for ${String(journeys.length)}`);
    return this.scene.database.rows(
      'UPDATE timers SET due_at = app_now() WHERE journey_id = ANY($1::uuid[]) AND name = $2 AND due_at > app_now() AND tries = 0',
      [journeys, timer],
    );
  }

  /** The same for timers that ask for an effect: its key is expected. */
  private async remind(journeys: readonly string[], timer: string, effect: string): Promise<void> {
    const timers = await this.scene.database.rows<{ id: string; tries: number }>(
      'SELECT id, tries FROM timers WHERE journey_id = ANY($1::uuid[]) AND name = $2',
      [journeys, timer],
    );
    if (timers.length !== journeys.length) throw new Error(`Timers are missing: ${timer}`);
    for (const { id, tries } of timers) this.expected.effectKeys.add(`${id}:${String(tries)}:${effect}`);
    await this.comesDue(journeys, timer);
  }

  private async untilNoneDue(journeys: readonly string[]): Promise<void> {
    const limit = performance.now() + this.patienceMs;
    for (;;) {
      // An act that leaves the state takes its timers with it, due or not.
      const { due } = await this.scene.database.row<{ due: number }>(
        'SELECT count(*)::int AS due FROM timers WHERE journey_id = ANY($1::uuid[]) AND due_at <= app_now() AND paused_at IS NULL',
        [journeys],
      );
      if (due === 0) return;
      if (performance.now() > limit) throw new Error('Timers stayed due');
      await delay(LOOK_EVERY_MS);
    }
  }

  private timePasses(sql: string, id: string): Promise<unknown> {
    return this.scene.database.rows(sql, [id]);
  }

  private async event(seats: number): Promise<string> {
    const id = newId();
    await this.scene.database.rows(
      `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, state)
       VALUES ($1, $2, $3, app_now() + interval '12 days', app_now() + interval '12 days 3 hours', 'Salle des fêtes',
               '1 place de l’Hôtel de Ville', $4, 'planned') ON CONFLICT DO NOTHING`,
      [id, this.group.groupId, this.group.programmeId, seats],
    );
    return id;
  }

  /** A funded session that begins in six weeks. @returns its id */
  async session(places: number): Promise<string> {
    const id = newId();
    await this.scene.database.rows(
      `INSERT INTO poe_sessions (id, group_id, programme_id, name, starts_on, ends_on, places, state, place, total_hours, in_company_hours)
       VALUES ($1, $2, $3, 'POE du printemps', app_now()::date + 42, app_now()::date + 80, $4, 'funded', 'Lycée', 210, 70)
       ON CONFLICT DO NOTHING`,
      [id, this.group.groupId, this.group.programmeId, places],
    );
    return id;
  }
}
