export type { Scope, Tx } from './database/database';
export { Database, enterScope } from './database/database';
export type { Actor } from './auth/actor';
export { scopeOf, systemActor } from './auth/actor';
