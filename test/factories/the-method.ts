import { newId } from '@passerelle/kernel';
import {
  AskBulk,
  checkJourneys,
  DEFINITIONS,
  EffectRunner,
  Engine,
  Machinery,
  MakeAct,
  PARTS,
  ReferCandidate,
  type ActMade,
  type AfterCommit,
  type CheckReport,
  type Definitions,
} from '@passerelle/journeys';
import {
  Database,
  makeDataSource,
  Relay,
  scopeOf,
  type Actor,
  type JobQueue,
  type LeasedEffect,
  type Tx,
} from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '../environment/database';
import { aGroup, type Group } from './a-group';
import { StubMail } from './stub-mail';

const NOBODY_TO_WAKE: AfterCommit = { moved: () => undefined };

/** The product without its doors and its queue: use cases, engine and effects on a real database, at a chosen time. */
export class TheMethod {
  private readonly sources: DataSource[] = [];
  private app!: Database;
  private worker!: Database;
  private clock!: DataSource;
  readonly machinery: Machinery;
  readonly mail = new StubMail();
  engine!: Engine;
  private relay!: Relay;

  constructor(
    private readonly urls: Readonly<TestDatabase>,
    definitions: Definitions = DEFINITIONS,
  ) {
    this.machinery = new Machinery(definitions, PARTS);
  }

  /** Connects in the roles that the API and the worker have. @param poolSize connections the API may hold at once */
  async open(poolSize = 20): Promise<void> {
    this.app = new Database(await this.connect(this.urls.appUrl, poolSize));
    this.worker = new Database(await this.connect(this.urls.workerUrl, 4));
    this.clock = await this.connect(this.urls.demoUrl, 1);
    this.engine = new Engine(this.worker, this.machinery);
    const runner = new EffectRunner({ database: this.worker, mail: this.mail, publicUrl: 'https://passerelle.exemple.fr', secretKey: 'x'.repeat(32) }); // prettier-ignore
    this.relay = new Relay(this.worker, queueThatRuns(runner), async (effect) => {
      await runner.run(effect);
    });
  }

  async close(): Promise<void> {
    for (const source of this.sources) await source.destroy();
  }

  /** Sets the clock of the database. @param instant ISO; a day alone is that day at 10:00 in Paris */
  async setClock(instant: string): Promise<void> {
    const sql = `UPDATE app_clock SET shift = CASE WHEN length($1) = 10 THEN ($1 || ' 10:00')::timestamp AT TIME ZONE 'Europe/Paris'
                                                   ELSE $1::timestamptz END - statement_timestamp()`;
    await this.clock.query(sql, [instant]);
  }

  /** What use cases are made of. */
  get parts(): { app: Database; afterCommit: AfterCommit } {
    return { app: this.app, afterCommit: NOBODY_TO_WAKE };
  }

  /** A group with its people, who hold their roles. */
  async group(name: string, wished: { labelled?: boolean } = {}): Promise<Group> {
    return this.app.inTransaction({ groupId: null }, async (tx) => {
      const group = await aGroup(tx, name);
      await tx.query('UPDATE employer_groups SET labelled = $2 WHERE id = $1', [group.groupId, wished.labelled ?? true]); // prettier-ignore
      const people = [group.coordinator, group.director, group.referent, group.employer, group.otherEmployer, group.tutor, group.advisor]; // prettier-ignore
      for (const person of people) await holdRole(tx, person);
      return group;
    });
  }

  /** Works in the scope of an actor, as the API does; an advisor says in which group. */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>, groupId = actor.groupId): Promise<T> {
    return this.app.inTransaction(scopeOf(actor, groupId), work);
  }

  /** Rows of a group. */
  rows<T>(group: Pick<Group, 'groupId'>, sql: string, params: unknown[] = []): Promise<T[]> {
    return this.app.inTransaction({ groupId: group.groupId }, (tx) => tx.query<T[]>(sql, params));
  }

  /** The same, and the first of them. @throws when there is none */
  async row<T>(group: Pick<Group, 'groupId'>, sql: string, params: unknown[] = []): Promise<T> {
    const [first] = await this.rows<T>(group, sql, params);
    if (first === undefined) throw new Error(`No row: ${sql}`);
    return first;
  }

  refer(actor: Actor, group: Group, candidateId: string, requestKey: string | null = null): Promise<ActMade> {
    const { programmeId } = group;
    return new ReferCandidate(this.app, this.machinery, NOBODY_TO_WAKE).execute({ programmeId, candidateId, input: {}, actor, requestKey }); // prettier-ignore
  }

  /** Makes an act as the page does. @throws DomainError when it is refused */
  act(
    actor: Actor,
    journeyId: string,
    act: string,
    input: Record<string, unknown> = {},
    requestKey: string | null = null,
  ): Promise<ActMade> {
    return new MakeAct(this.app, this.machinery, NOBODY_TO_WAKE).execute({ journeyId, act, input, actor, requestKey }); // prettier-ignore
  }

  /** Asks an act for many journeys. @returns the id of the request and how many journeys it names */
  bulk(
    actor: Actor,
    act: string,
    journeyIds: readonly string[],
    input: Record<string, unknown> = {},
    requestKey = newId(),
  ): Promise<{ bulkId: string; total: number }> {
    const { groupId } = actor;
    if (!groupId) throw new Error('Bulk acts are asked inside a group');
    return new AskBulk(this.app, this.machinery, NOBODY_TO_WAKE).execute({ act, journeyIds, input, actor: { ...actor, groupId }, requestKey }); // prettier-ignore
  }

  /** Lets the engine do what is due in a group, then runs what is to be told, until nothing is left. */
  async settle({ groupId }: Pick<Group, 'groupId'>): Promise<void> {
    await this.engine.drain(groupId);
    await this.relay.relay();
  }

  /** Goes to a day and lets everything due until then happen. */
  async on(day: string, group: Pick<Group, 'groupId'>): Promise<void> {
    await this.setClock(day);
    await this.settle(group);
  }

  /** Verifies every journey of the database. */
  check(): Promise<CheckReport> {
    return checkJourneys(this.app, this.machinery.definitions, () => undefined);
  }

  private async connect(url: string, poolSize: number): Promise<DataSource> {
    const source = await makeDataSource({ url, applicationName: 'the method', poolSize }).initialize();
    this.sources.push(source);
    return source;
  }
}

/** No queue at all: what is handed over is run at once. */
function queueThatRuns(runner: EffectRunner): JobQueue {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    addMany: async (jobs) => {
      for (const { data } of jobs) await runner.run(data as unknown as LeasedEffect);
    },
    wake: nothing,
    counts: () => Promise.resolve({}),
    pause: nothing,
    resume: nothing,
  };
}

async function holdRole(
  tx: Tx,
  { userId, role, groupId, memberCompanyId, prescriberId }: Actor,
): Promise<void> {
  await tx.query(`UPDATE users SET email = id::text || '@exemple.fr' WHERE id = $1`, [userId]);
  await tx.query(
    'INSERT INTO user_roles (id, user_id, role, group_id, member_company_id, prescriber_id) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), userId, role, groupId, memberCompanyId, prescriberId],
  );
}
