import type { Manifest } from './manifest';
import type { Ask } from './tables';

/** The heads of the chains of every group, each read in its scope. @param question see `BackupRequest.journalHeads` */
export async function readHeads(
  ask: Ask,
  groups: readonly string[],
  question: string,
): Promise<Manifest['journals']> {
  const journals: Manifest['journals'] = [];
  for (const group of groups) {
    await ask("SELECT set_config('app.group_id', $1, true)", [group]);
    const [row] = await ask<{ journeys: number; heads: string }>(question);
    journals.push({ group, journeys: row?.journeys ?? 0, heads: row?.heads ?? '' });
  }
  return journals;
}
