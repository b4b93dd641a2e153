/** Why an offer of a file does not become a need. `{field}` is the name of the field in the file. */
export const NEED_IMPORT_REFUSALS = [
  'not_an_offer',
  'missing',
  'not_text',
  'too_long',
  'not_a_count',
  'out_of_range',
  'twice',
] as const;
export type NeedImportRefusal = (typeof NEED_IMPORT_REFUSALS)[number];

export const NEED_IMPORT_REFUSAL_LABELS: Readonly<Record<NeedImportRefusal, string>> = {
  not_an_offer: 'Ce n’est pas une offre : retirez cet élément du fichier.',
  missing: '« {field} » est vide ou absent : complétez-le dans le fichier, ou déposez ce besoin à la main.',
  not_text: '« {field} » n’est pas un texte : corrigez-le dans le fichier, ou déposez ce besoin à la main.',
  too_long: '« {field} » dépasse {max} caractères : raccourcissez-le dans le fichier.',
  not_a_count: '« {field} » n’est pas un nombre entier : écrivez un nombre de postes dans le fichier.',
  out_of_range: '« {field} » doit être entre {min} et {max} : corrigez-le dans le fichier.',
  twice: '« {field} » est le même que celui de l’offre n° {number} du fichier : retirez l’une des deux.',
};

/** What becomes a draft all the same, with one thing to complete by hand. */
export const NEED_IMPORT_UNREADABLE = '« {field} » n’a pas pu être lu : complétez le brouillon à la main.';

/** What stands before a fact of the file in the text of the need. */
export const NEED_IMPORT_CAPTIONS = {
  contract: 'Contrat',
  experience: 'Expérience',
  training: 'Formation',
  licence: 'Permis',
  language: 'Langue',
  qualities: 'Qualités',
  travel: 'Déplacements',
} as const;
