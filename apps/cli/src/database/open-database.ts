import {
  EMBEDDED_DATABASE,
  embeddedMigration,
  embeddedUrls,
  ensureDatabase,
  joinEmbeddedPostgres,
  openDataDirectory,
  type DataDirectory,
  type EmbeddedChoice,
  type EmbeddedPostgres,
  type LaunchConfig,
  type MigrationRequest,
  type ServerChoice,
} from '@passerelle/platform';
import { projectRoot } from '../project-root';
import { reachServer } from './reach-server';

/** The embedded server behind an open database. */
export interface EmbeddedDatabase {
  server: EmbeddedPostgres;
  directory: DataDirectory;
}

/** A database that answers: the embedded server, or one's own. */
export interface OpenDatabase {
  appUrl: string;
  workerUrl: string;
  /** null on a server of one's own: the demonstration role exists on embedded servers only. */
  demoUrl: string | null;
  migration: MigrationRequest;
  secretKey: string;
  embedded: EmbeddedDatabase | null;
  /** Leaves the database; an embedded server stops when nobody else uses it. */
  close(): Promise<void>;
}

/** Finds the database of the configuration; joins the embedded server, creating and starting it where needed. */
export async function openDatabase(launch: LaunchConfig): Promise<OpenDatabase> {
  return launch.database.kind === 'server' ? openOwnServer(launch.database) : openEmbedded(launch.database);
}

/** The folder in which the embedded server of this checkout keeps its data. */
export function embeddedDirectory(choice: EmbeddedChoice): DataDirectory {
  return openDataDirectory(projectRoot(), 'embedded', choice.directory ?? undefined);
}

async function openEmbedded(choice: EmbeddedChoice): Promise<OpenDatabase> {
  const directory = embeddedDirectory(choice);
  const server = await joinEmbeddedPostgres(directory, { max_connections: '200' });
  try {
    await ensureDatabase(server.superuserUrl('postgres'), EMBEDDED_DATABASE);
  } catch (error) {
    await server.leave();
    throw error;
  }
  const urls = embeddedUrls(server, EMBEDDED_DATABASE);
  return {
    appUrl: urls.app,
    workerUrl: urls.worker,
    demoUrl: urls.demo,
    migration: embeddedMigration(server, EMBEDDED_DATABASE),
    secretKey: server.state.secretKey,
    embedded: { server, directory },
    close: () => server.leave(),
  };
}

async function openOwnServer({
  ownerUrl,
  appUrl,
  workerUrl,
  derived,
  secretKey,
}: ServerChoice): Promise<OpenDatabase> {
  await reachServer(ownerUrl);
  return {
    appUrl,
    workerUrl,
    demoUrl: null,
    migration: { ownerUrl, appUrl, passwords: { owner: null, ...derived } },
    secretKey,
    embedded: null,
    close: () => Promise.resolve(),
  };
}
