import type { Need, NeedWords } from '../../../data/needs';

/** Everything a company writes of a need; a text left empty is null, but for the two that the need cannot do without. */
export type DraftWords = Required<NeedWords>;
export type DraftField = keyof DraftWords;

export const EMPTY_WORDS: DraftWords = {
  programmeId: null,
  title: '',
  body: '',
  seats: 1,
  startsOn: null,
  place: null,
  hours: null,
  pay: null,
  constraints: null,
  constraintCodes: [],
  loadKg: null,
  trainingCodes: [],
  training: null,
  tutorName: null,
  ambassadorId: null,
  ambassadorName: null,
};
const FIELDS = Object.keys(EMPTY_WORDS) as readonly DraftField[];

/** The words of a need as they are kept on the server. */
export function wordsOf(need: Need): DraftWords {
  const words = Object.fromEntries(FIELDS.map((field) => [field, need[field]])) as unknown as DraftWords;
  return { ...words, ambassadorName: need.ambassadorId ? null : need.ambassadorName };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const plainly = (one: DraftWords): readonly unknown[] => FIELDS.map((field) => one[field]);

/** Says whether two writings hold the same words. */
export function sameWords(one: DraftWords, other: DraftWords): boolean {
  return same(plainly(one), plainly(other));
}

/** Says whether nothing is written yet: no draft is made of it. */
export function isBlank(words: DraftWords): boolean {
  return sameWords({ ...words, programmeId: null }, EMPTY_WORDS);
}

/** Two writings brought together, and the fields that both changed, each its own way. */
export interface Joined {
  readonly words: DraftWords;
  readonly clashes: readonly DraftField[];
}

/**
 * Brings together what was written here and elsewhere since both had the same words. A field changed on one side only is taken
 * from that side; one changed on both sides keeps what was written here, and is named.
 */
export function joinWords(before: DraftWords, here: DraftWords, elsewhere: DraftWords): Joined {
  const clashes: DraftField[] = [];
  const entries = FIELDS.map((field) => {
    if (same(here[field], before[field])) return [field, elsewhere[field]] as const;
    const clash = !same(elsewhere[field], before[field]) && !same(elsewhere[field], here[field]);
    if (clash) clashes.push(field);
    return [field, here[field]] as const;
  });
  return { words: Object.fromEntries(entries) as unknown as DraftWords, clashes };
}
