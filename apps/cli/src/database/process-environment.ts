import { processEnvironment, type LaunchConfig } from '@passerelle/platform';
import type { OpenDatabase } from './open-database';

/** Which program an environment is for: it decides the login. */
export type Program = 'api' | 'worker' | 'command';

/**
 * The environment that `loadConfig` reads in a program started on this database: what the person set, completed with what
 * the launcher found out. The owner's address never goes to the API or the worker.
 */
export function environmentFor(
  program: Program,
  database: OpenDatabase,
  launch: LaunchConfig,
  address?: { port: number; publicUrl: string },
): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _owner, DATABASE_WORKER_URL: _worker, ...inherited } = processEnvironment();
  return {
    ...inherited,
    DATABASE_URL: program === 'worker' ? database.workerUrl : database.appUrl,
    ...(database.demoUrl && { DATABASE_DEMO_URL: database.demoUrl }),
    ...(program === 'command' && {
      DATABASE_OWNER_URL: database.migration.ownerUrl,
      DATABASE_WORKER_URL: database.workerUrl,
    }),
    SECRET_KEY: database.secretKey,
    HOST: launch.http.host,
    ...(address && { PORT: String(address.port), PUBLIC_URL: address.publicUrl }),
    DEMO: String(launch.demo),
  };
}
