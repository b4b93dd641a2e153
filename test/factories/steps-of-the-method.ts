import { newId, type HumanRole } from '@passerelle/kernel';
import {
  DEFINITIONS,
  Engine,
  Machinery,
  makeMoves,
  openJourneys,
  PARTS,
  readJourneys,
  readNow,
  type Outcomes,
} from '@passerelle/journeys';
import { Database, makeDataSource, systemActor, type Actor, type Tx } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { aTerritory, candidates, type Territory } from './a-territory';

import type { TestDatabase } from '../environment/database';

const DAY_MS = 86_400_000;

/** A programme whose people can be brought through the first three steps by the engine itself. */
export class StepsOfTheMethod {
  private source!: DataSource;
  database!: Database;
  engine!: Engine;
  territory!: Territory;
  private readonly machinery = new Machinery(DEFINITIONS, PARTS);

  constructor(private readonly server: Readonly<TestDatabase>) {}

  /** Connects as the application and makes a group. @param poolSize connections at once */
  async open(poolSize = 10): Promise<void> {
    this.source = await makeDataSource({
      url: this.server.appUrl,
      applicationName: 'steps spec',
      poolSize,
    }).initialize();
    this.database = new Database(this.source);
    this.engine = new Engine(this.database, this.machinery);
    this.territory = await this.database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  }

  close(): Promise<void> {
    return this.source.destroy();
  }

  /** Runs work inside the group. */
  inGroup<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inTransaction({ groupId: this.territory.groupId }, work);
  }

  rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.inGroup((tx) => tx.query<T[]>(sql, params));
  }

  /** Somebody of the group, or of a prescriber when one is given. */
  actor(role: HumanRole = 'coordinator', given: Partial<Actor> = {}): Actor {
    return { ...systemActor(this.territory.groupId), role, ...given };
  }

  /** People who agreed to be referred, and are. @returns the ids of their journeys, in order */
  referred(count: number, actor: Actor = this.actor()): Promise<string[]> {
    const { groupId } = this.territory;
    return this.inGroup(async (tx) => {
      const people = await candidates(tx, groupId, count);
      await tx.query(
        `INSERT INTO consents (id, group_id, candidate_id, purpose, text_version, given_how)
         SELECT id, $1, candidate_id, 'referral', '1', 'oral' FROM unnest($2::uuid[], $3::uuid[]) AS u(id, candidate_id)`,
        [groupId, people.map(() => newId()), people],
      );
      return this.refer(tx, people, actor);
    });
  }

  /** The person of a journey is referred once more. @throws with the code of the refusal */
  referredAgain(journeyId: string, actor: Actor = this.actor()): Promise<string[]> {
    return this.inGroup(async (tx) => {
      const found = await readJourneys(tx, [journeyId], 'free');
      return this.refer(tx, [...found.values()].map(({ candidateId }) => candidateId), actor); // prettier-ignore
    });
  }

  private async refer(tx: Tx, people: readonly string[], actor: Actor): Promise<string[]> {
    const { groupId, programmeId } = this.territory;
    const now = await readNow(tx);
    const journeys = await openJourneys(
      tx,
      people.map((candidateId) => ({
        id: newId(),
        groupId,
        programmeId,
        candidateId,
        definition: 'pass-industries',
        definitionVersion: 1,
        referentId: null,
        advisorId: actor.role === 'advisor' ? actor.userId : null,
        prescriberId: actor.prescriberId,
      })),
      now,
    );
    const orders = journeys.map((journey) => ({ journey, act: 'refer', input: {}, actor, requestKey: null, onBehalfOf: null })); // prettier-ignore
    const outcomes = await makeMoves(tx, this.machinery, orders, now);
    for (const outcome of outcomes.values())
      if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
    return journeys.map(({ id }) => id);
  }

  /** Makes one act on journeys, as one batch in the order given. */
  act(
    ids: readonly string[],
    name: string,
    input: Record<string, unknown> = {},
    actor: Actor = this.actor(),
  ): Promise<Outcomes> {
    return this.inGroup((tx) => this.actIn(tx, ids, name, input, actor));
  }

  /** The same inside an open transaction. */
  async actIn(
    tx: Tx,
    ids: readonly string[],
    name: string,
    input: Record<string, unknown> = {},
    actor: Actor = this.actor(),
  ): Promise<Outcomes> {
    const now = await readNow(tx);
    const journeys = await readJourneys(tx, ids, 'locked');
    const orders = ids.flatMap((id) => {
      const journey = journeys.get(id);
      return journey ? [{ journey, act: name, input, actor, requestKey: null, onBehalfOf: null }] : [];
    });
    return makeMoves(tx, this.machinery, orders, now);
  }

  /**
   * Makes the same act on many journeys at once, each in its own transaction: all wait on one row, and go on together.
   * @param row table and id of the counter they will want
   */
  async atOnce(
    row: { readonly table: 'pass_datings' | 'poe_sessions'; readonly id: string },
    ids: readonly string[],
    name: string,
    input: Record<string, unknown> = {},
  ): Promise<Outcomes[]> {
    const all = await this.inGroup(async (tx) => {
      await tx.query(`SELECT 1 FROM ${row.table} WHERE id = $1 FOR UPDATE`, [row.id]);
      const started = ids.map((id) => this.act([id], name, input));
      await this.untilWaiting(ids.length);
      return { started };
    });
    return Promise.all(all.started);
  }

  private async untilWaiting(count: number): Promise<void> {
    for (let tries = 0; tries < 500; tries += 1) {
      const [row] = await this.rows<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if ((row?.waiting ?? 0) >= count) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('They do not all wait');
  }

  /** Makes acts one after the other, each of which must be done. */
  async through(
    ids: readonly string[],
    ...acts: readonly (readonly [string, Record<string, unknown>?, Actor?])[]
  ): Promise<void> {
    for (const [name, input = {}, actor] of acts) {
      const outcomes = await this.act(ids, name, input, actor);
      for (const outcome of outcomes.values())
        if (outcome.kind === 'refused') throw new Error(`${name}: ${outcome.refusal.code}`);
    }
  }

  /** Lets the engine do what waits. */
  drain(): Promise<number> {
    return this.engine.drain(this.territory.groupId);
  }

  /** States of journeys, in the order given. */
  async states(ids: readonly string[]): Promise<string[]> {
    const found = await this.rows<{ id: string; state: string }>(
      'SELECT id, state FROM journeys WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return ids.map((id) => found.find((row) => row.id === id)?.state ?? 'unknown');
  }

  /** An event in ten days, unless said otherwise. @returns its id */
  async event(given: { seats?: number; overbooking?: number; inDays?: number } = {}): Promise<string> {
    const id = newId();
    await this.rows(
      `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, overbooking, state)
       VALUES ($1, $2, $3, app_now() + $4 * interval '1 day', app_now() + $4 * interval '1 day' + interval '3 hours',
               'Salle des fêtes', '1 place de l’Hôtel de Ville', $5, $6, 'planned')`,
      [
        id,
        this.territory.groupId,
        this.territory.programmeId,
        given.inDays ?? 10,
        given.seats ?? 10,
        given.overbooking ?? 1.2,
      ],
    );
    return id;
  }

  /** A funded session that begins in thirty days, unless said otherwise. @returns its id */
  async session(given: { places?: number; state?: string; inDays?: number } = {}): Promise<string> {
    const id = newId();
    await this.rows(
      `INSERT INTO poe_sessions (id, group_id, programme_id, name, starts_on, ends_on, places, state, place, total_hours, in_company_hours)
       VALUES ($1, $2, $3, 'POE d’essai', (app_now() AT TIME ZONE 'Europe/Paris')::date + $4::int,
               (app_now() AT TIME ZONE 'Europe/Paris')::date + $4::int + 41, $5, $6, 'Lycée', 210, 70)`,
      [
        id,
        this.territory.groupId,
        this.territory.programmeId,
        given.inDays ?? 30,
        given.places ?? 20,
        given.state ?? 'funded',
      ],
    );
    return id;
  }

  /** Sets the clock of the database forward, to the same hour of a later day. */
  async later(days: number, hours = 0): Promise<void> {
    const demo = await makeDataSource({ url: this.server.demoUrl, applicationName: 'clock' }).initialize();
    await demo.query(`UPDATE app_clock SET shift = shift + $1 * interval '1 millisecond'`, [
      days * DAY_MS + hours * 3_600_000,
    ]);
    await demo.destroy();
  }
}
