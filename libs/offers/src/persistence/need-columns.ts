import type { NeedWords } from '../domain/need-words';

/** Columns of `needs` that hold the words, in the order of `needColumns`; the programme and the company stand apart. */
export const NEED_WORD_COLUMNS = [
  'title',
  'body',
  'seats',
  'starts_on',
  'place',
  'hours',
  'pay',
  'constraints_text',
  'constraint_codes',
  'load_kg',
  'training_codes',
  'training_text',
  'tutor_name',
  'ambassador_id',
  'ambassador_name',
] as const;

/**
 * The words as they are kept, a value a column: without a ticked box no weight, and somebody known rather than a name
 * typed a second time.
 */
export function needColumns(words: NeedWords): unknown[] {
  const codes = words.constraintCodes ?? [];
  const ambassadorId = words.ambassadorId ?? null;
  return [
    words.title,
    words.body,
    words.seats,
    words.startsOn ?? null,
    words.place ?? null,
    words.hours ?? null,
    words.pay ?? null,
    words.constraints ?? null,
    codes,
    codes.includes('loads') ? (words.loadKg ?? null) : null,
    words.trainingCodes ?? [],
    words.training ?? null,
    words.tutorName ?? null,
    ambassadorId,
    ambassadorId ? null : (words.ambassadorName ?? null),
  ];
}
