import { z } from 'zod';

/**
 * The fields of one offer in the shape of « Offres d'emploi v2 » of France Travail that a need can hold. The shape drifts from
 * one year to the next: each field is read by itself, in every shape seen, and a number stands for its text.
 */
const words = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const optionalWords = words.nullish().transform((value) => value ?? '');

/** A text, or a thing whose « libelle » is that text. */
const labelled = z.union([words, z.object({ libelle: words }).transform(({ libelle }) => libelle)]);

/** A list, or the only thing that it would hold, or nothing. */
const listOf = <Item extends z.ZodType>(item: Item): z.ZodType<z.output<Item>[]> =>
  z
    .union([z.array(item), item.transform((one) => [one])])
    .nullish()
    .transform((list) => (list ?? []) as z.output<Item>[]);

/** « E » asked for, « S » wished for; anything else says nothing. */
const strength = z.unknown().transform((value) => (value === 'E' || value === 'S' ? value : null));
export type Strength = z.output<typeof strength>;

/** What is asked or wished: a licence, a language. */
export const demanded = z.union([
  words.transform((libelle) => ({ libelle, exigence: null as Strength })),
  z.object({ libelle: words, exigence: strength }),
]);

export const studied = z.object({
  niveauLibelle: optionalWords,
  domaineLibelle: optionalWords,
  commentaire: optionalWords,
  exigence: strength,
});

export const ENTRY_FIELDS = {
  id: optionalWords,
  nombrePostes: z.union([words, z.null()]).optional(),
  lieuTravail: z
    .union([
      words.transform((libelle) => ({ libelle, codePostal: '', commune: '' })),
      z.object({ libelle: optionalWords, codePostal: optionalWords, commune: optionalWords }),
    ])
    .nullish(),
  salaire: z
    .union([
      words.transform((libelle) => [libelle]),
      z
        .object({
          libelle: optionalWords,
          commentaire: optionalWords,
          complement1: optionalWords,
          complement2: optionalWords,
          listeComplements: listOf(labelled).optional(),
        })
        .transform(({ libelle, commentaire, complement1, complement2, listeComplements = [] }) => [
          libelle,
          commentaire,
          ...(listeComplements.length > 0 ? listeComplements : [complement1, complement2]),
        ]),
    ])
    .nullish(),
  dureeTravailLibelle: optionalWords,
  complementExercice: optionalWords,
  conditionExercice: optionalWords,
  contexteTravail: z
    .object({ horaires: listOf(labelled).optional(), conditionsExercice: listOf(labelled).optional() })
    .nullish(),
  typeContrat: optionalWords,
  typeContratLibelle: optionalWords,
  experienceExige: optionalWords,
  experienceLibelle: optionalWords,
  experienceCommentaire: optionalWords,
  formations: listOf(studied),
  permis: listOf(demanded),
  langues: listOf(demanded),
  qualitesProfessionnelles: listOf(labelled),
  deplacementLibelle: optionalWords,
} as const;
export type EntryField = keyof typeof ENTRY_FIELDS;
export type Read = { readonly [Field in EntryField]: z.output<(typeof ENTRY_FIELDS)[Field]> | undefined };

/** An offer as it stands in the file: a thing with named fields, whatever they hold. */
export const entryShape = z.record(z.string(), z.unknown());
