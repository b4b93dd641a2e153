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
  need_file_not_json: {
    kind: 'invalid',
    title: 'Fichier illisible',
    what: 'Ce fichier n’est pas au format JSON, celui des offres de France Travail.',
    next: 'Choisissez le fichier tel qu’il a été téléchargé, sans l’ouvrir ni l’enregistrer dans un tableur.',
  },
  need_file_without_offer: {
    kind: 'invalid',
    title: 'Aucune offre dans ce fichier',
    what: 'Ce fichier ne contient ni liste d’offres, ni « resultats », ni offre seule.',
    next: 'Choisissez un fichier d’offres de France Travail, ou collez le texte de votre annonce dans un besoin.',
  },
  need_file_too_long: {
    kind: 'invalid',
    title: 'Trop d’offres à la fois',
    what: 'Ce fichier contient {count} offres ; on en reprend {max} à la fois.',
    next: 'Coupez-le en plusieurs fichiers.',
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
