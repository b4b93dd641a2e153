import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrate, type LaunchConfig } from '@passerelle/platform';
import { embeddedDirectory, openDatabase, type OpenDatabase } from '../database/open-database';
import { environmentFor } from '../database/process-environment';
import { projectRoot } from '../project-root';
import { chooseAddress, waitUntilListening, type Address } from './address';
import { accountLines, readyLines } from './banner';
import { watchDatabase } from './database-watch';
import { loadDemonstration, loadedAccounts } from './demonstration';
import { takeLauncherLock, type LauncherLock } from './launcher-lock';
import { endLeftovers, forgetChildren, noteChild } from './leftovers';
import { onStopRequest } from './stop-requests';
import { SupervisedProcess } from './supervised-process';

const CRASHES_BEFORE_GIVING_UP = 5;

/** Where the compiled programs stand. */
export interface Programs {
  api: string;
  worker: string;
  cli: string;
}

type Tell = (line: string) => void | Promise<void>;

/**
 * Runs the product until it is asked to stop: database, migrations, API and worker, then the demonstration in the
 * background. Stops in the opposite order.
 * @throws what prevented it from starting, once everything it had started is stopped.
 */
export async function serve(
  launch: LaunchConfig,
  tell: Tell,
  programs: Programs = compiledPrograms(),
): Promise<void> {
  for (const script of Object.values(programs) as string[]) {
    if (!existsSync(script))
      throw new Error(`${script} manque : la compilation est incomplète. Supprimez dist/ et relancez.`);
  }
  const stop = new AbortController();
  onStopRequest(() => stop.abort());
  const undo: (() => void | Promise<void>)[] = [];
  try {
    await start({ launch, tell, programs, stop, undo });
  } finally {
    await tell(stop.signal.aborted ? 'Arrêt…' : 'Arrêt après une erreur…');
    stop.abort();
    for (const step of undo.reverse()) await step();
  }
}

interface Run {
  launch: LaunchConfig;
  tell: Tell;
  programs: Programs;
  stop: AbortController;
  /** What to do when stopping, last first. */
  undo: (() => void | Promise<void>)[];
}

async function start(run: Run): Promise<void> {
  const { launch, stop, undo } = run;
  const stopped = (): boolean => stop.signal.aborted;
  const lock = await prepareFolder(run);
  const address = await chooseAddress(launch);
  const database = await openDatabase(launch);
  undo.push(() => database.close());
  if (stopped()) return;
  await migrate(database.migration);
  if (stopped()) return;
  if (database.embedded) {
    const watch = watchDatabase(database.embedded.server, stop.signal, (line) => void run.tell(line));
    undo.push(() => watch);
  }
  const failed = startPrograms(run, database, address);
  const listening = await Promise.race([waitUntilListening(address, stop.signal), failed]);
  if (!listening) return;
  lock?.announce(address.publicUrl);
  for (const line of readyLines(address.publicUrl, database.embedded?.directory.root ?? null))
    await run.tell(line);
  await showDemonstration(run, database, address);
  await new Promise<void>((resolve) => {
    if (stopped()) resolve();
    stop.signal.addEventListener('abort', () => resolve());
  });
}

/** On an embedded server: refuses a second launcher, and ends what a killed one left. */
async function prepareFolder({ launch, undo }: Run): Promise<LauncherLock | null> {
  if (launch.database.kind !== 'embedded') return null;
  const { run } = embeddedDirectory(launch.database);
  const lock = takeLauncherLock(run);
  undo.push(() => lock.release());
  await endLeftovers(join(run, 'children'));
  undo.push(() => forgetChildren(join(run, 'children')));
  return lock;
}

/** Starts the API and the worker. The promise fails when one of them keeps crashing before the pages ever answered. */
function startPrograms(run: Run, database: OpenDatabase, address: Address): Promise<never> {
  const folder = database.embedded?.directory;
  return new Promise((_resolve, reject) => {
    const start = (program: 'api' | 'worker', label: string): SupervisedProcess => {
      const child: SupervisedProcess = new SupervisedProcess(
        {
          script: run.programs[program],
          env: environmentFor(program, database, run.launch, address),
          log: folder ? join(folder.root, `${program}.log`) : null,
        },
        {
          onStart: (pid) => folder && noteChild(join(folder.run, 'children'), pid),
          onCrash: (reason, wait, failures) => {
            void run.tell(`${label} s’est arrêté (${reason}) : nouvel essai dans ${wait / 1000} s.`);
            if (failures < CRASHES_BEFORE_GIVING_UP) return;
            reject(new Error(`${label} ne démarre pas. Ses derniers mots :\n${child.lastWords()}`));
          },
        },
      );
      child.start();
      return child;
    };
    const children = [start('api', 'Le serveur HTTP'), start('worker', 'Le worker')];
    run.undo.push(async () => {
      await Promise.all(children.map((child) => child.stop()));
    });
  });
}

async function showDemonstration(run: Run, database: OpenDatabase, address: Address): Promise<void> {
  if (!run.launch.demo || !database.embedded) return;
  const folder = database.embedded.directory.root;
  const known = loadedAccounts(folder);
  if (known) {
    for (const line of accountLines(known)) await run.tell(line);
    return;
  }
  const loading = loadDemonstration(run.programs.cli, folder, address);
  if (!loading) return;
  await run.tell('Chargement du territoire de démonstration…');
  run.stop.signal.addEventListener('abort', () => loading.stop());
  const accounts = await loading.accounts;
  if (accounts) for (const line of accountLines(accounts)) await run.tell(line);
  else if (!run.stop.signal.aborted)
    await run.tell('La démonstration n’a pas pu être chargée (voir ci-dessus).');
}

function compiledPrograms(): Programs {
  const program = (name: string): string => join(projectRoot(), 'dist/apps', name, 'src/main.js');
  return { api: program('api'), worker: program('worker'), cli: program('cli') };
}
