import type { Tx } from '@passerelle/platform';
import type { ActInput } from './move';

/** What was written for an act, parted: the free words, which stay erasable, and the rest. */
export interface PartedInput {
  readonly words: Readonly<Record<string, string>>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Parts an input. @param wordInputs names of the inputs that are free words */
export function partWords(input: ActInput, wordInputs: ReadonlySet<string>): PartedInput {
  const words: Record<string, string> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (typeof value === 'string' && wordInputs.has(name)) words[name] = value;
    else if (value !== undefined) rest[name] = value;
  }
  return { words, rest };
}

/**
 * Erases the free words written about journeys: in the journal, whose chain keeps their keyed hash only, and in the acts asked
 * for a list that still wait, which are then given up for these journeys where they cannot do without.
 */
export async function forgetWords(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM journal_words WHERE journey_id = ANY($1::uuid[])', [journeyIds]);
  await tx.query('DELETE FROM bulk_words WHERE journey_id = ANY($1::uuid[])', [journeyIds]);
}
