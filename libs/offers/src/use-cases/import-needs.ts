import { fieldError, invalidFields } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { readNeedFile } from '../imports/read-need-file';
import { draftNeed } from './draft-need';

/** A file of offers, and those to make drafts of, by their place in the file from 1. */
export interface NeedImport {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly memberCompanyId?: string;
}

/**
 * Makes a draft of each offer chosen in a file, all of them or none.
 * @returns the ids of the drafts, in the order asked
 * @throws field problems (an offer that cannot be loaded was chosen), company_left_group, and those of the file
 */
export async function importNeeds(
  tx: Tx,
  actor: Actor,
  { text, numbers, memberCompanyId }: NeedImport,
): Promise<string[]> {
  const entries = readNeedFile(text);
  const chosen = numbers.map((number, index) => {
    const need = entries[number - 1]?.need;
    if (!need) throw invalidFields([fieldError(`/numbers/${String(index)}`, 'not_found')]);
    return need;
  });
  const ids: string[] = [];
  for (const need of chosen) {
    const { id } = await draftNeed(tx, actor, memberCompanyId ? { ...need, memberCompanyId } : need);
    ids.push(id);
  }
  return ids;
}
