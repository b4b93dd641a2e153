import { Database, makeDataSource, scopeOf, type Actor, type Tx } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { useTestDatabase, type TestDatabase } from '../environment/database';

/** The database of a suite as its tests use it. */
export interface SuiteDatabase {
  readonly urls: Readonly<TestDatabase>;
  /** Works in the scope of an actor, as the API does. */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Works in the scope of a group; null = no tenant at all. */
  within<T>(groupId: string | null, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads as the pages that everybody may open do. */
  forPublic<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Gives the surrounding file a database and connections of the application role. Call once at the top. */
export function useSuiteDatabase(poolSize = 25): SuiteDatabase {
  const urls = useTestDatabase();
  let source: DataSource;
  let database: Database;
  beforeAll(async () => {
    source = await makeDataSource({ url: urls.appUrl, applicationName: 'suite', poolSize }).initialize();
    database = new Database(source);
  });
  afterAll(() => source.destroy());
  return {
    urls,
    as: (actor, work) => database.inTransaction(scopeOf(actor), work),
    within: (groupId, work) => database.inTransaction({ groupId }, work),
    forPublic: (work) => database.inTransaction({ groupId: null, forPublic: true }, work),
  };
}
