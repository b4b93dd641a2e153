import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  embeddedMigration,
  embeddedUrls,
  ensureDatabase,
  migrate,
  processEnvironment,
  type DatabaseUrls,
} from '@passerelle/platform';
import { findFreePort } from '../../../libs/platform/src/embedded-postgres';
import { makeTemporaryFolder } from '../../environment/temporary-folder';
import { PatientDatabase } from './patient-database';
import type { PostgresServer } from './postgres-server';
import { Program } from './program';
import { RedisServer } from './redis-server';
import { SentMails } from './sent-mails';
import type { Undoing } from './undoing';

/** What carries the jobs. */
export type Backend = 'redis' | 'postgres';

const SECRET_KEY = 'secret-of-the-faults-0123456789abcdef0123';

/** The product on one backend, with everything that can be struck. */
export interface Scene {
  readonly backend: Backend;
  readonly root: string;
  readonly urls: DatabaseUrls;
  readonly database: PatientDatabase;
  readonly postgres: PostgresServer;
  readonly redis: RedisServer | null;
  readonly queueUrl: string;
  readonly apiUrl: string;
  readonly mails: SentMails;
  readonly mailFolder: string;
  readonly logs: string;
  readonly undoing: Undoing;
  /** The API and two workers once they run; none on a scene of the control. */
  readonly programs: Program[];
  /** Notes in the log of the run what is being done. */
  note(what: string): void;
  /** A program of the product or of the suite, with the login of the worker. */
  program(name: string, script: string, args?: readonly string[], env?: NodeJS.ProcessEnv): Program;
}

/** What the scenes of a run share. */
export interface Theatre {
  /** Root folder of the project. */
  readonly root: string;
  readonly logs: string;
  readonly postgres: PostgresServer;
  readonly undoing: Undoing;
}

/** Makes a database of its own and, for Redis, a server of its own. */
export async function openScene(
  { root, logs, postgres, undoing }: Theatre,
  name: string,
  backend: Backend,
): Promise<Scene> {
  mkdirSync(logs, { recursive: true });
  const { embedded } = postgres;
  const databaseName = `faults_${name}`;
  await ensureDatabase(embedded.superuserUrl('postgres'), databaseName);
  await migrate(embeddedMigration(embedded, databaseName));
  const redis = backend === 'redis' ? await RedisServer.start() : null;
  if (redis) undoing.add(() => redis.stop());
  const database = new PatientDatabase(embedded.superuserUrl(databaseName));
  undoing.add(() => database.close());
  const folder = makeTemporaryFolder();
  undoing.add(() => folder.remove());
  const mails = new SentMails(folder.path);
  undoing.add(() => mails.close());
  const urls = embeddedUrls(embedded, databaseName);
  const port = await findFreePort();
  const apiUrl = `http://127.0.0.1:${String(port)}`;
  const base: NodeJS.ProcessEnv = {
    ...processEnvironment(),
    NODE_ENV: 'production',
    DATABASE_URL: urls.worker,
    QUEUE_URL: redis?.url ?? '',
    SECRET_KEY,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: apiUrl,
    DATA_DIR: folder.path,
    DEMO: 'false',
  };
  const parentWatch = join(root, 'dist/apps/cli/src/serve/parent-watch.js');
  return {
    backend,
    root,
    urls,
    database,
    postgres,
    redis,
    queueUrl: redis?.url ?? '',
    apiUrl,
    mails,
    mailFolder: folder.path,
    logs,
    undoing,
    programs: [],
    note: (what) => appendFileSync(join(logs, 'course.log'), `${new Date().toISOString()} ${name} ${what}\n`),
    program(programName, script, args = [], env = {}) {
      const log = join(logs, `${name}-${programName}.log`);
      const made = new Program({
        name: programName,
        script,
        args,
        env: { ...base, ...env },
        log,
        parentWatch,
      });
      undoing.add(() => made.stop());
      return made;
    },
  };
}

/** Starts the product on a scene: the API and two workers, as they run for people. */
export async function startProduct(scene: Scene): Promise<void> {
  const script = (app: string): string => join(scene.root, `dist/apps/${app}/src/main.js`);
  const ownFolder = makeTemporaryFolder();
  scene.undoing.add(() => ownFolder.remove());
  // Mails of the API (sign-in notices) go elsewhere: those counted are the effects'.
  const api = { DATABASE_URL: scene.urls.app, DATA_DIR: ownFolder.path };
  scene.programs.push(
    scene.program('api', script('api'), [], api),
    scene.program('worker-1', script('worker')),
    scene.program('worker-2', script('worker')),
  );
  for (const program of scene.programs) program.start();
  for (const program of scene.programs) await program.untilReady();
}

/** Programs of a scene by what they are: 'api' or 'worker'. */
export function programsOf(scene: Scene, kind: string): Program[] {
  return scene.programs.filter(({ name }) => name.startsWith(kind));
}

/** Waits until every program runs again. */
export async function untilAllReady(scene: Scene): Promise<void> {
  for (const program of scene.programs) await program.untilReady();
  await delay(100);
}
