import { readFile } from 'node:fs/promises';
import { BadInput } from './bad-input';

/** A passphrase shorter than this is guessed by trying. */
const FEWEST_CHARACTERS = 12;

/**
 * Reads the passphrase of a backup: the first line of a file, so that it shows neither in the history of the shell nor in the list
 * of processes. @returns null when no file is named. @throws BadInput
 */
export async function readPassphrase(path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  const text = await readFile(path, 'utf8').catch(() => {
    throw refusal('unreadable', 'Ce fichier n’existe pas ou ne peut pas être lu.');
  });
  const [line = ''] = text.split(/\r?\n/);
  if (line.length < FEWEST_CHARACTERS)
    throw refusal('too_short', `La première ligne doit avoir au moins ${FEWEST_CHARACTERS} caractères.`);
  return line;
}

function refusal(code: string, message: string): BadInput {
  return new BadInput([{ pointer: '--passphrase-file', code, message }]);
}
