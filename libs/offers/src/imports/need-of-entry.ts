import {
  fillSentence,
  NEED_IMPORT_REFUSAL_LABELS,
  NEED_IMPORT_UNREADABLE,
  type NeedImportRefusal,
  type ProblemParams,
} from '@passerelle/kernel';
import type { NeedWords } from '../domain/need-words';
import { ENTRY_FIELDS, entryShape, type EntryField, type Read } from './entry-fields';
import { conditionsOf, demandsOf } from './entry-words';

/** What keeps an offer of a file from becoming a need, or what is left to complete: the field, and a French sentence. */
export interface EntryRemark {
  readonly field: string;
  readonly reason: string;
}

/** One offer of a file: the draft that it would make, or why it makes none. */
export interface ReadEntry {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly title: string | null;
  readonly need: NeedWords | null;
  readonly refusals: readonly EntryRemark[];
  /** What could not be read, and does not stand in the way. */
  readonly remarks: readonly EntryRemark[];
}

/** Longest texts that a need holds, by the field of the file that gives them. Characters. */
const MOST = {
  intitule: 200,
  description: 10_000,
  lieuTravail: 300,
  salaire: 300,
  dureeTravailLibelle: 300,
  permis: 2_000,
};
const MOST_SEATS = 100;

const refused = (code: NeedImportRefusal, field: string, params: ProblemParams = {}): EntryRemark => ({
  field,
  reason: fillSentence(NEED_IMPORT_REFUSAL_LABELS[code], { field, ...params }),
});

/** Reads one offer in the shape of « Offres d'emploi v2 »; never throws, whatever it is given. */
export function needOfEntry(given: unknown, number: number): ReadEntry {
  const shaped = entryShape.safeParse(given);
  if (!shaped.success)
    return { number, title: null, need: null, refusals: [refused('not_an_offer', 'offre')], remarks: [] };
  const refusals: EntryRemark[] = [];
  const remarks: EntryRemark[] = [];
  const title = required(shaped.data, 'intitule', refusals);
  const description = required(shaped.data, 'description', refusals);
  const read = readFields(shaped.data, remarks);
  const seats = seatsOf(read.nombrePostes, refusals);
  const conditions = conditionsOf(read);
  const body = [description.trimEnd(), demandsOf(read).join('\n')].filter(Boolean).join('\n\n');
  const lengths = [
    ['intitule', title],
    ['description', body],
    ['lieuTravail', conditions.place],
    ['salaire', conditions.pay],
    ['dureeTravailLibelle', conditions.hours],
    ['permis', conditions.constraints],
  ] as const;
  for (const [field, text] of lengths)
    if ((text?.length ?? 0) > MOST[field]) refusals.push(refused('too_long', field, { max: MOST[field] }));
  const need = refusals.length > 0 ? null : { title, body, seats, ...conditions };
  return { number, title: title || null, need, refusals, remarks };
}

/** A text without which there is no need; written as it is but for the blanks around it. */
function required(
  entry: Readonly<Record<string, unknown>>,
  field: 'intitule' | 'description',
  refusals: EntryRemark[],
): string {
  const value = entry[field] ?? '';
  if (typeof value !== 'string') {
    refusals.push(refused('not_text', field));
    return '';
  }
  if (!value.trim()) refusals.push(refused('missing', field));
  return value.trim();
}

/** Every other field that a need can hold; what cannot be read is left out, and said. */
function readFields(entry: Readonly<Record<string, unknown>>, remarks: EntryRemark[]): Read {
  const read: Partial<Record<EntryField, unknown>> = {};
  for (const [field, schema] of Object.entries(ENTRY_FIELDS) as [
    EntryField,
    (typeof ENTRY_FIELDS)[EntryField],
  ][]) {
    const parsed = schema.safeParse(entry[field]);
    if (parsed.success) read[field] = parsed.data;
    else if (field === 'nombrePostes') read[field] = 'illisible';
    else remarks.push({ field, reason: fillSentence(NEED_IMPORT_UNREADABLE, { field }) });
  }
  return read as Read;
}

/** The number of places: one when the file says nothing. */
function seatsOf(given: string | null | undefined, refusals: EntryRemark[]): number {
  if (given === undefined || given === null || given === '') return 1;
  const seats = Number(given);
  if (!Number.isInteger(seats)) refusals.push(refused('not_a_count', 'nombrePostes'));
  else if (seats < 1 || seats > MOST_SEATS)
    refusals.push(refused('out_of_range', 'nombrePostes', { min: 1, max: MOST_SEATS }));
  return seats;
}

/** Refuses an offer that stands in the file a second time, by its id. */
export function refuseTwice(entry: ReadEntry, first: number): ReadEntry {
  return { ...entry, need: null, refusals: [...entry.refusals, refused('twice', 'id', { number: first })] };
}
