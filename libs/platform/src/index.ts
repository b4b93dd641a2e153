export type { Scope, Tx } from './database/database';
export { Database, enterScope, rowsOf } from './database/database';
export { prepared, type Answer } from './database/prepared';
export type { Actor } from './auth/actor';
export { scopeOf, systemActor } from './auth/actor';
export {
  ConfigError,
  defaultPublicUrl,
  loadConfig,
  loadLaunchConfig,
  processEnvironment,
  type Config,
  type ConfigProblem,
  type IdentityProviderConfig,
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
export { closeTasks, type AnsweredTasks } from './work/close-tasks';
export { leaveActs, leaveEffects, type ActToTry, type EffectToRun } from './work/leave-work';
export type { CarriedJob, JobConsumer, JobQueue, JobTransport } from './jobs/transport';
export { makeTransport } from './jobs/bull-transport';
export { withinTime } from './jobs/within-time';
export { LEASE_SECONDS, type LeasedEffect } from './outbox/lease-effects';
export { Relay } from './outbox/relay';
export { Html, html } from './html/html';
export {
  MailInDoubt,
  MailPort,
  MailRefused,
  MailUnavailable,
  type DoubtPolicy,
  type Mail,
  type SentMail,
} from './mail/mail-port';
export { makeMail, type MailSettings } from './mail/make-mail';
export { OutboxFolderMail } from './mail/outbox-folder-mail';
export { SmtpMail } from './mail/smtp-mail';
export { DatabaseModule } from './database/database.module';
export { JOB_TRANSPORT, JobsModule } from './jobs/jobs.module';
export { CurrentActor, type RequestWithActor } from './http/current-actor';
export { Public, PUBLIC_REASON, Requires, REQUIRED_PERMISSION } from './http/requires';
export { CONFIG } from './config';
export { AccessPolicy, Authenticator, type Visitor, type VisitorSession } from './http/access';
export { visitorOf } from './http/access-guard';
export {
  asPage,
  CursorQuery,
  LARGEST_PAGE,
  PAGE_SIZE,
  pageOf,
  readCursor,
  writeCursor,
  type Page,
} from './http/cursor';
export { DeclaredRoutes, faultsOf, type DeclaredRoute } from './http/declared-routes';
export { IsCalendarDate, IsMoney, IsSiret } from './http/field-rules';
export { HttpModule } from './http/http.module';
export { IfMatch, OptionalIfMatch, TakesVersion } from './http/if-match';
export { RequestKey, SeesToRepetition } from './http/request-key';
export { IdPipe, validationPipe } from './http/validation';
export { JsonLogs, type RequestLine } from './logs/json-logs';
export { logRequests } from './logs/request-logs';
export { traceRequests } from './logs/request-trace';
export { ProblemDocument } from './problems/problem-document';
export { statusOf } from './problems/problem-status';
export { hashOfToken, newToken } from './auth/tokens';
export { openText, sealText } from './auth/sealed-text';
export {
  consumeAccessLink,
  createAccessLink,
  cutAccessLinks,
  readAccessLink,
  type AccessLink,
  type NewAccessLink,
} from './auth/access-links';
export { SlowedDown } from './http/slowed-down';
export { LiveModule } from './live/live.module';
export { LiveTopics, type LiveListener } from './live/live-topics';
export type { Notice } from './live/notices';
export { secretKeyOf, verifyBackup, type VerifiedBackup } from './safekeeping/backup-file';
export { makeBackup, type BackupRequest } from './safekeeping/make-backup';
export { restoreMails } from './safekeeping/restore-mails';
export { restoreBackup, type RestoreReport, type RestoreRequest } from './safekeeping/restore-backup';
export { UnusableBackup } from './safekeeping/unusable-backup';
