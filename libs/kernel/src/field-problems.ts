import type { NamesIn, ProblemParams } from './problem-text';

/** What can be wrong with one field: code -> what to correct, in French. */
export const FIELD_PROBLEMS = {
  required: 'Ce champ est nécessaire.',
  unknown_field: 'Ce champ n’existe pas : vérifiez son nom.',
  not_text: 'Écrivez un texte.',
  too_short: 'Écrivez au moins {min} caractères.',
  too_long: 'Écrivez au plus {max} caractères.',
  not_a_number: 'Écrivez un nombre.',
  not_an_integer: 'Écrivez un nombre entier.',
  too_small: 'La valeur la plus petite possible est {min}.',
  too_large: 'La valeur la plus grande possible est {max}.',
  not_money: 'Écrivez un montant avec un point et deux décimales au plus, par exemple 1867.02.',
  not_a_boolean: 'Répondez par oui (true) ou par non (false).',
  not_a_date: 'Écrivez une date qui existe, sous la forme AAAA-MM-JJ.',
  not_an_instant: 'Écrivez une date et une heure au format ISO 8601, par exemple 2026-11-22T09:00:00Z.',
  not_an_hour: 'Écrivez une heure sous la forme HH:MM.',
  date_in_past: 'Choisissez une date à venir.',
  date_in_future: 'Choisissez une date passée ou celle du jour.',
  date_before: 'Choisissez une date à partir du {date}.',
  date_after: 'Choisissez une date jusqu’au {date}.',
  not_in_list: 'Choisissez une des valeurs proposées : {values}.',
  not_an_id: 'Cet identifiant n’a pas la bonne forme.',
  not_found: 'Aucune fiche ne correspond à cet identifiant.',
  not_an_email: 'Écrivez une adresse e-mail complète, par exemple prenom.nom@exemple.fr.',
  not_a_phone: 'Écrivez un numéro de téléphone à dix chiffres, ou avec son indicatif (+33).',
  not_a_siret: 'Écrivez les quatorze chiffres du SIRET.',
  not_a_commune: 'Écrivez le code Insee de la commune, à cinq caractères.',
  not_a_list: 'Envoyez une liste.',
  list_too_short: 'Donnez au moins {min} éléments.',
  list_too_long: 'Donnez au plus {max} éléments.',
  already_used: 'Cette valeur est déjà prise.',
  inconsistent: 'Cette valeur ne va pas avec le champ « {other} ».',
  wrong_form: 'Cette valeur n’a pas la forme attendue.',
} as const satisfies Record<string, string>;
export type FieldProblemCode = keyof typeof FIELD_PROBLEMS;

/** The parameters of a field's sentence: none to give where it names none. */
export type FieldProblemArguments<Code extends FieldProblemCode> =
  NamesIn<(typeof FIELD_PROBLEMS)[Code]> extends never
    ? [params?: ProblemParams]
    : [params: Readonly<Record<NamesIn<(typeof FIELD_PROBLEMS)[Code]>, string | number>>];
