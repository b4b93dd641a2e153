import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { oneBreathSocket } from './one-breath-socket';

/** The PostgreSQL member of TypeORM's options. */
export type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** What a process asks of its connections. */
export interface DataSourceRequest {
  /** Connection URL, with role and password. */
  url: string;
  /** Name under which the connections show in pg_stat_activity. */
  applicationName: string;
  entities?: PostgresOptions['entities'];
  /** Most connections at once. */
  poolSize?: number;
  /** Copies tables in, which a connection that does not wait for its answers cannot do. */
  copies?: boolean;
  /** Role to act as, when the login is a superuser that must own nothing. */
  actAs?: string;
}

/** The same from the sources (under jest) and from their compiled copy: both keep the folders of the project. */
const MIGRATIONS = join(__dirname, '../../../../migrations/[0-9]*-*.{js,ts}');

/**
 * Options of every TypeORM connection of the product. The schema changes by migrations only. A full pool answers with an
 * error after five seconds instead of waiting for ever, which is how a second connection taken inside a transaction shows.
 */
export function dataSourceOptions(request: DataSourceRequest): PostgresOptions {
  return {
    type: 'postgres',
    url: request.url,
    applicationName: request.applicationName,
    entities: request.entities ?? [],
    migrations: [MIGRATIONS],
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: request.poolSize ?? 10,
    extra: {
      connectionTimeoutMillis: 5_000,
      // What is asked without waiting for the answer before it leaves at once; the server answers in the order of asking.
      pipeline: !request.copies,
      stream: oneBreathSocket,
      ...(request.actAs && { options: `-c role=${request.actAs}` }),
    },
  };
}

/** A data source that is not yet connected. */
export function makeDataSource(request: DataSourceRequest): DataSource {
  return new DataSource(dataSourceOptions(request));
}

/** The instants (milliseconds, as in their names) of the migrations that this version of the product knows, in order. */
export function migrationTimes(): string[] {
  return readdirSync(dirname(MIGRATIONS))
    .map((file) => /^(\d{13})-.*\.(?:js|ts)$/.exec(file)?.[1])
    .filter((time) => time !== undefined)
    .sort();
}
