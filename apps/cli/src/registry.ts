import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedCommand } from './command';

const FOLDER = join(__dirname, 'commands');
const FILE = /^([a-z][a-z0-9-]*)\.(?:js|ts)$/;

/** The names of all commands: those of the files in commands/. */
export function commandNames(): string[] {
  return readdirSync(FOLDER)
    .map((file) => FILE.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort();
}

/** Whether a command exists. */
export function hasCommand(name: string): boolean {
  return commandNames().includes(name);
}

/** Loads a command, and only that one. @throws when its file does not export `command`. */
export async function loadCommand(name: string): Promise<LoadedCommand> {
  const loaded = (await import(join(FOLDER, name))) as { command?: LoadedCommand };
  if (!loaded.command) throw new Error(`commands/${name} does not export a command.`);
  return loaded.command;
}
