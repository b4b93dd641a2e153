import type { ProblemText } from '../problem-text';

/** What can be refused about reports, objectives and exports. */
export const REPORTING_PROBLEMS = {
  report_frozen: {
    kind: 'conflict',
    title: 'Rapport figé',
    what: 'Ce rapport est figé depuis le {date} : ses chiffres ne changent plus.',
    next: 'Produisez un rapport rectificatif, qui montrera les écarts.',
  },
  report_incomplete: {
    kind: 'refused',
    title: 'Rapport incomplet',
    what: 'Il manque des informations pour figer ce rapport : {missing}.',
    next: 'Complétez-les, ou écrivez pourquoi elles manquent.',
  },
  comment_required: {
    kind: 'refused',
    title: 'Commentaire nécessaire',
    what: 'L’indicateur « {indicator} » est sous sa cible : il demande un commentaire.',
    next: 'Expliquez l’écart en une ou deux phrases.',
  },
  export_reason_missing: {
    kind: 'invalid',
    title: 'Motif de l’export manquant',
    what: 'Un export nominatif demande un motif.',
    next: 'Dites à qui et à quoi servira ce fichier.',
  },
  export_expired: {
    kind: 'refused',
    title: 'Export expiré',
    what: 'Ce fichier n’est plus disponible depuis le {date}.',
    next: 'Demandez un nouvel export.',
  },
  names_not_in_agreement: {
    kind: 'forbidden',
    title: 'Noms non prévus par la convention',
    what: 'La convention ne prévoit pas que vous lisiez des noms.',
    next: 'Lisez les chiffres d’ensemble, ou faites modifier la convention.',
  },
  indicator_definition_locked: {
    kind: 'conflict',
    title: 'Définition déjà utilisée',
    what: 'Un rapport figé utilise cette définition.',
    next: 'Créez une nouvelle version de la définition.',
  },
} as const satisfies Record<string, ProblemText>;
