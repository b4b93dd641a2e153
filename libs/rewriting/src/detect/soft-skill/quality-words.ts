import { fold } from '../../text/fold';
import type { Stretch } from '../stretch';
import { QUALITY_ADJECTIVES } from './adjectives';
import type { QualityCode } from './codes';
import { SOFT_SKILL_CODES } from './codes';
import { accentIsKept, adjectivePattern, nounPattern } from './inflection';
import { QUALITY_NOUNS } from './nouns';

/** A word of the lexicons, found in a stretch. Offsets count from the stretch. */
export interface QualityWord {
  readonly start: number;
  readonly end: number;
  readonly code: QualityCode;
  readonly nature: 'adjective' | 'noun';
  /** Said of people only; otherwise the context decides. */
  readonly sure: boolean;
  /** The entry of the lexicon, masculine singular, accented. */
  readonly entry: string;
}

type Entry = Pick<QualityWord, 'code' | 'nature' | 'sure' | 'entry'> & { readonly written: RegExp };

const CODES: readonly QualityCode[] = [...SOFT_SKILL_CODES, 'AUTRE'];
const ENTRIES: readonly Entry[] = CODES.flatMap((code) =>
  (['sure', 'open'] as const).flatMap((kind) => [
    ...QUALITY_ADJECTIVES[code][kind].map((entry) => entryOf(code, 'adjective', kind === 'sure', entry)),
    ...QUALITY_NOUNS[code][kind].map((entry) => entryOf(code, 'noun', kind === 'sure', entry)),
  ]),
).toSorted((a, b) => b.entry.length - a.entry.length);

function entryOf(code: QualityCode, nature: QualityWord['nature'], sure: boolean, entry: string): Entry {
  const pattern = nature === 'adjective' ? adjectivePattern(entry) : nounPattern(entry);
  return { code, nature, sure, entry, written: new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y') };
}

/** Entries by their first three letters, the longest first: a word of the text meets only those that begin like it. */
const BY_BEGINNING = new Map<string, Entry[]>();
for (const entry of ENTRIES) {
  const beginning = fold(entry.entry).slice(0, 3);
  for (const each of beginning === 'vif' ? ['vif', 'viv'] : [beginning])
    BY_BEGINNING.set(each, [...(BY_BEGINNING.get(each) ?? []), entry]);
}
const BEGINNING = /(?<![a-z0-9-])[a-z]{3}/g;

/** « votre sérieux », « du calme » : what is an adjective elsewhere is a noun here. */
const AS_A_NOUN = /\b(?:votre|ton|son|du) $/;
/** « Un relationnel exemplaire » is a noun, « un bon relationnel » too. */
const A_RELATIONNEL = /\b(?:un|le|bon|excellent) $/;

/** Every word of the lexicons in a stretch, in order. `written` is the stretch as typed, with its accents. */
export function qualityWords(stretch: Stretch, written: string): QualityWord[] {
  const words: QualityWord[] = [];
  for (const { 0: beginning, index } of stretch.folded.matchAll(BEGINNING)) {
    const entries = BY_BEGINNING.get(beginning);
    if (entries === undefined) continue;
    const lead = stretch.folded.slice(Math.max(0, index - 12), index);
    const asNoun = AS_A_NOUN.test(lead) || (beginning === 'rel' && A_RELATIONNEL.test(lead));
    for (const { written: form, ...entry } of entries) {
      if (asNoun && entry.nature === 'adjective') continue;
      form.lastIndex = index;
      const text = form.exec(stretch.folded)?.[0];
      if (text === undefined || !accentIsKept(entry.entry, written.slice(index, index + text.length)))
        continue;
      words.push({ ...entry, start: index, end: index + text.length });
      break;
    }
  }
  return words;
}
