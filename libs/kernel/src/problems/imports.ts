import type { ProblemText } from '../problem-text';

/** What can be refused about files that are brought in. */
export const IMPORT_PROBLEMS = {
  file_unreadable: {
    kind: 'invalid',
    title: 'Fichier illisible',
    what: 'Ce fichier ne peut pas être lu : {cause}.',
    next: 'Enregistrez-le au format CSV (UTF-8), puis recommencez.',
  },
  file_kind_refused: {
    kind: 'invalid',
    title: 'Type de fichier refusé',
    what: 'Ce type de fichier n’est pas accepté.',
    next: 'Envoyez un fichier de type {kinds}.',
  },
  file_columns_missing: {
    kind: 'invalid',
    title: 'Colonnes manquantes',
    what: 'Il manque ces colonnes : {columns}.',
    next: 'Indiquez quelle colonne de votre fichier leur correspond.',
  },
  import_already_run: {
    kind: 'conflict',
    title: 'Fichier déjà importé',
    what: 'Ce même fichier a été importé le {date}.',
    next: 'Ouvrez cet import pour voir son résultat.',
  },
  import_not_undoable: {
    kind: 'refused',
    title: 'Import impossible à annuler',
    what: 'Des fiches de cet import ont été modifiées depuis : {count}.',
    next: 'Corrigez ces fiches une par une.',
  },
} as const satisfies Record<string, ProblemText>;
