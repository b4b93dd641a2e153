import { loadConfig, loadLaunchConfig, migrate, type Config } from '@passerelle/platform';
import { openDatabase, type OpenDatabase } from './open-database';
import { environmentFor } from './process-environment';

/** What a command that needs a database receives. */
export interface DatabaseAccess {
  database: OpenDatabase;
  /** The configuration to give to the modules of the product. */
  config: Config;
}

/**
 * Runs a command's work on the database: joins the embedded server if it runs, else starts it for the duration. An embedded
 * schema is brought up to date first, unless the work wants it as it stands; on a server of one's own that is the business of
 * `migrate`.
 */
export async function withDatabase<T>(
  work: (access: DatabaseAccess) => Promise<T>,
  { migrates = true }: { readonly migrates?: boolean } = {},
): Promise<T> {
  const launch = loadLaunchConfig();
  const database = await openDatabase(launch);
  const leaveOnSignal = (): void => {
    void database.close().finally(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leaveOnSignal);
  try {
    if (database.embedded && migrates) await migrate(database.migration);
    return await work({ database, config: loadConfig(environmentFor('command', database, launch)) });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.removeListener(signal, leaveOnSignal);
    await database.close();
  }
}
