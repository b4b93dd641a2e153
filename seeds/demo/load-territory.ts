import type { Instant } from '@passerelle/kernel';
import {
  AnswerChoice,
  AskBulk,
  ChooseOffers,
  DEFINITIONS,
  EffectRunner,
  Engine,
  Machinery,
  MakeAct,
  PARTS,
  ReferCandidate,
  AfterCommit,
} from '@passerelle/journeys';
import { makeDataSource, type Tx } from '@passerelle/platform';
import { publishFigures } from '@passerelle/reporting';
import type { DataSource } from 'typeorm';
import { loadReference } from '../reference/load-reference';
import { DEMO_PASSWORD } from './data/password';
import { GROUPS } from './data/organisations';
import { loadOrganisations } from './load-organisations';
import { Calendar } from './simulator/calendar';
import { Chance } from './simulator/chance';
import { HistoryDatabase } from './simulator/history-database';
import { RecordedMail } from './simulator/recorded-mail';
import { Script } from './simulator/script';
import { Simulator } from './simulator/simulator';
import { World } from './simulator/world';
import { Scene, type UseCases } from './story/scene';
import { STORIES } from './story/stories';

/** Days of history before today. */
const HISTORY_DAYS = 546;

export interface TerritoryRequest {
  /** Database, as the role that may choose the time. */
  readonly demoUrl: string;
  /** Where links lead, and the key they are made with: those of the running product. */
  readonly publicUrl: string;
  readonly secretKey: string;
  /** The moment taken as the present (ISO). */
  readonly now: Instant;
  /** Told after each step of each group's story; `overall` from 0 to 1. */
  readonly onProgress: (group: string, done: number, total: number, overall: number) => void;
}

class NobodyWaits extends AfterCommit {
  moved(): void {
    // The simulator itself does the work left ready.
  }
}

/**
 * Loads the demonstration territory: eighteen months made by the engine itself under a shifted clock, in one transaction.
 * An interrupted loading leaves nothing behind; a territory that is there is left alone.
 * @returns whether it was loaded now
 */
export async function loadTerritory(request: TerritoryRequest): Promise<boolean> {
  const source = await makeDataSource({
    url: request.demoUrl,
    applicationName: 'passerelle demo',
    poolSize: 1,
  }).initialize();
  try {
    if (await isLoaded(source)) return false;
    await source.transaction((tx) => tellAll(source, tx, request));
    return true;
  } finally {
    await source.destroy();
  }
}

/** Whose database it is: nobody's yet, the demonstration's, or that of groups of its own. */
export async function hasGroups(demoUrl: string): Promise<'none' | 'demonstration' | 'others'> {
  const source = await makeDataSource({
    url: demoUrl,
    applicationName: 'passerelle demo',
    poolSize: 1,
  }).initialize();
  try {
    if (await isLoaded(source)) return 'demonstration';
    const groups = await source.query<unknown[]>('SELECT 1 FROM employer_groups LIMIT 1');
    return groups.length > 0 ? 'others' : 'none';
  } finally {
    await source.destroy();
  }
}

async function isLoaded(source: Pick<DataSource, 'query'>): Promise<boolean> {
  const rows = await source.query<unknown[]>('SELECT 1 FROM employer_groups WHERE name = $1', [
    GROUPS[0]?.name,
  ]);
  return rows.length > 0;
}

async function tellAll(source: DataSource, tx: Tx, request: TerritoryRequest): Promise<void> {
  const calendar = new Calendar(request.now);
  const start = calendar.at(calendar.day(-HISTORY_DAYS), '08:00');
  const database = new HistoryDatabase(source, tx, start);
  const world = new World();
  try {
    // Two loadings at once: the second waits, then finds the territory there.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('passerelle demonstration'))`);
    if (await isLoaded(tx)) return;
    await thinkLess(tx);
    await loadReference(tx);
    await loadOrganisations(database, world, DEMO_PASSWORD);
    for (const [place, { key, shortName }] of GROUPS.entries()) {
      database.now = start;
      await tellGroup(database, world, calendar, request, { key, shortName, place, seed: 20170 + place });
    }
  } catch (error) {
    throw database.failure ?? error;
  }
}

/** Statements are many and their tables small: planning and compiling them would cost more than running them. */
async function thinkLess(tx: Tx): Promise<void> {
  await tx.query('SET LOCAL jit = off');
  await tx.query('SET LOCAL join_collapse_limit = 1');
  await tx.query('SET LOCAL from_collapse_limit = 1');
}

async function tellGroup(
  database: HistoryDatabase,
  world: World,
  calendar: Calendar,
  request: TerritoryRequest,
  group: { readonly key: string; readonly shortName: string; readonly seed: number; readonly place: number },
): Promise<void> {
  const machinery = new Machinery(DEFINITIONS, PARTS);
  const script = new Script(calendar);
  const scene = new Scene(group.key, database, world, calendar, script, useCasesOf(database, machinery), new Chance(group.seed)); // prettier-ignore
  const { publicUrl, secretKey } = request;
  const effects = new EffectRunner({ database, mail: new RecordedMail(), publicUrl, secretKey });
  const simulator = new Simulator(database, new Engine(database, machinery), effects, scene.groupId);
  STORIES[group.key]?.(scene);
  await script.play(simulator, (done, total) =>
    request.onProgress(group.shortName, done, total, (group.place + done / total) / GROUPS.length),
  );
  await publishFigures(database, scene.groupId);
}

function useCasesOf(database: HistoryDatabase, machinery: Machinery): UseCases {
  const after = new NobodyWaits();
  return {
    refer: new ReferCandidate(database, machinery, after),
    act: new MakeAct(database, machinery, after),
    bulk: new AskBulk(database, machinery, after),
    choose: new ChooseOffers(database, machinery.definitions, after),
    answer: new AnswerChoice(database, machinery.definitions, after),
  };
}
