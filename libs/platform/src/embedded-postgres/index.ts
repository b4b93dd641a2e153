export { openDataDirectory, type DataDirectory } from './data-directory';
export { joinEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
export { isHolderAlive, tryLock, type LockHolder } from './file-lock';
export { isRunningCommand, parentOf, startMark } from './process-table';
export { findFreePort, tryPort } from './server-state';
