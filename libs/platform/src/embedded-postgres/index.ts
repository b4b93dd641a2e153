export { canEnter, openDataDirectory, type DataDirectory } from './data-directory';
export { joinEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
export { isHolderAlive, tryLock, withLock, type LockHolder } from './file-lock';
export { isRunning, isRunningCommand, startMark } from './process-table';
export { findFreePort, tryPort } from './server-state';
