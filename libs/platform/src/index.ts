export type { Scope, Tx } from './database/database';
export { Database, enterScope } from './database/database';
export type { Actor } from './auth/actor';
export { scopeOf, systemActor } from './auth/actor';
export {
  dataSourceOptions,
  makeDataSource,
  type DataSourceRequest,
  type PostgresOptions,
} from './database/data-source';
export {
  embeddedMigration,
  embeddedUrls,
  EMBEDDED_DATABASE,
  ensureDatabase,
  type DatabaseUrls,
} from './database/embedded-database';
export { migrate, type MigrationReport, type MigrationRequest } from './database/migrate';
export { ensureQueueSchema } from './database/queue-schema';
export {
  APP_ROLE,
  DEMO_ROLE,
  grantDatabase,
  OWNER_ROLE,
  prepareDatabase,
  type RolePasswords,
  WORKER_ROLE,
} from './database/roles';
export {
  joinEmbeddedPostgres,
  openDataDirectory,
  type DataDirectory,
  type EmbeddedPostgres,
} from './embedded-postgres';
export type { CarriedJob, JobConsumer, JobQueue, JobTransport } from './jobs/transport';
export { makeTransport } from './jobs/bull-transport';
export { withinTime } from './jobs/within-time';
export { LEASE_SECONDS, type LeasedEffect } from './outbox/lease-effects';
export { Relay } from './outbox/relay';
