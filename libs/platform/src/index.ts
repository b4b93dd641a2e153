export {
  ConfigError,
  defaultPublicUrl,
  loadConfig,
  loadLaunchConfig,
  processEnvironment,
  type Config,
  type ConfigProblem,
  type EmbeddedChoice,
  type LaunchConfig,
  type QueueConfig,
  type ServerChoice,
} from './config';
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
  WORKER_ROLE,
  type RolePasswords,
} from './database/roles';
export {
  isHolderAlive,
  isRunningCommand,
  joinEmbeddedPostgres,
  openDataDirectory,
  parentOf,
  startMark,
  tryLock,
  tryPort,
  type DataDirectory,
  type EmbeddedPostgres,
  type LockHolder,
} from './embedded-postgres';
