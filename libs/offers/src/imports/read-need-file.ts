import { problem } from '@passerelle/kernel';
import { ENTRY_FIELDS, entryShape } from './entry-fields';
import { needOfEntry, refuseTwice, type ReadEntry } from './need-of-entry';

/** Most offers that one file brings in. */
export const MOST_ENTRIES = 200;

/**
 * Reads a file of offers of France Travail: a list, the « resultats » of a search, or one offer alone. Every offer of the
 * file has its line in the answer, in the file's order.
 * @param text the whole file
 * @throws need_file_not_json, need_file_without_offer, need_file_too_long
 */
export function readNeedFile(text: string): ReadEntry[] {
  const entries = entriesOf(parsed(text));
  if (entries.length === 0) throw problem('need_file_without_offer');
  if (entries.length > MOST_ENTRIES)
    throw problem('need_file_too_long', { count: entries.length, max: MOST_ENTRIES });
  const firstOf = new Map<string, number>();
  return entries.map((entry, index) => {
    const read = needOfEntry(entry, index + 1);
    const id = idOf(entry);
    const first = firstOf.get(id);
    if (id && first !== undefined) return refuseTwice(read, first);
    firstOf.set(id, index + 1);
    return read;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw problem('need_file_not_json');
  }
}

function entriesOf(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content;
  const thing = entryShape.safeParse(content);
  if (!thing.success) throw problem('need_file_without_offer');
  const { resultats } = thing.data;
  if (Array.isArray(resultats)) return resultats;
  return 'intitule' in thing.data || 'description' in thing.data ? [content] : [];
}

function idOf(entry: unknown): string {
  const thing = entryShape.safeParse(entry);
  return thing.success ? (ENTRY_FIELDS.id.safeParse(thing.data['id']).data ?? '') : '';
}
