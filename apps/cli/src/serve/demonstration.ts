import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processEnvironment } from '@passerelle/platform';
import { hasCommand } from '../registry';
import type { Address } from './address';
import { PARENT_WATCH } from './supervised-process';

const COMMAND = 'demo';

/** One account of the demonstration, as the command `demo` tells it. */
export interface DemonstrationAccount {
  role: string;
  name: string;
  email: string;
  password: string;
}

/** Loading of the demonstration, in the background. */
export interface DemonstrationLoading {
  /** The accounts to show; null when the loading failed or was stopped. */
  accounts: Promise<DemonstrationAccount[] | null>;
  stop(): void;
}

/** The accounts of the demonstration loaded earlier in this data folder, or null. */
export function loadedAccounts(dataFolder: string): DemonstrationAccount[] | null {
  const path = recordOf(dataFolder);
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { accounts: DemonstrationAccount[] }).accounts
    : null;
}

/**
 * Loads the demonstration territory with `demo --if-empty`: that command decides whether the database is empty, shows its
 * progress on standard error, and answers `{"accounts":[{"role","name","email","password"}]}`, which is kept beside the data
 * for the next start. Answers null when the product has no such command.
 */
export function loadDemonstration(
  mainScript: string,
  dataFolder: string,
  address: Address,
): DemonstrationLoading | null {
  if (!hasCommand(COMMAND)) return null;
  const child = spawn(process.execPath, ['--require', PARENT_WATCH, mainScript, COMMAND, '--if-empty'], {
    env: {
      ...processEnvironment(),
      HOST: address.host,
      PORT: String(address.port),
      PUBLIC_URL: address.publicUrl,
      DEMO: 'true',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const accounts = new Promise<DemonstrationAccount[] | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) =>
      resolve(code === 0 ? keep(dataFolder, Buffer.concat(chunks).toString('utf8')) : null),
    );
  });
  return { accounts, stop: () => void child.kill('SIGTERM') };
}

function keep(dataFolder: string, answer: string): DemonstrationAccount[] {
  const { accounts } = JSON.parse(answer) as { accounts: DemonstrationAccount[] };
  const draft = `${recordOf(dataFolder)}.new`;
  writeFileSync(draft, JSON.stringify({ accounts }), { mode: 0o600 });
  renameSync(draft, recordOf(dataFolder));
  return accounts;
}

function recordOf(dataFolder: string): string {
  return join(dataFolder, 'demonstration.json');
}
