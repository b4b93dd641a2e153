import type { ProblemText } from '../problem-text';

/** What can be refused about contracts, pay, tutors and assignments. */
export const CONTRACT_PROBLEMS = {
  rate_missing: {
    kind: 'refused',
    title: 'Valeur légale manquante',
    what: 'Le barème « {rate} » n’a pas de valeur au {date}.',
    next: 'Ajoutez la valeur, avec sa source, dans les barèmes.',
  },
  contract_not_editable: {
    kind: 'conflict',
    title: 'Contrat déjà signé',
    what: 'Un contrat signé ne se modifie pas directement.',
    next: 'Enregistrez un avenant.',
  },
  contract_duration_out_of_range: {
    kind: 'refused',
    title: 'Durée de contrat non permise',
    what: 'Le contrat dure {months} mois ; il doit durer de {min} à {max} mois pour cette personne.',
    next: 'Changez les dates, ou vérifiez les critères de la personne.',
  },
  training_share_too_low: {
    kind: 'refused',
    title: 'Formation trop courte',
    what: 'Le contrat prévoit {hours} heures de formation ; il en faut au moins {min}.',
    next: 'Augmentez les heures de formation.',
  },
  pay_below_minimum: {
    kind: 'refused',
    title: 'Salaire inférieur au minimum',
    what: 'Le salaire prévu, {amount}, est inférieur au minimum de {minimum}.',
    next: 'Relevez le salaire au moins à ce montant.',
  },
  tutor_overloaded: {
    kind: 'refused',
    title: 'Tuteur déjà très occupé',
    what: 'Ce tuteur suit déjà {count} personnes ; la limite est de {max}.',
    next: 'Choisissez une autre personne.',
  },
  tutor_not_experienced: {
    kind: 'refused',
    title: 'Expérience du tuteur insuffisante',
    what: 'Un tuteur doit avoir au moins {years} ans d’expérience dans un métier lié au contrat.',
    next: 'Choisissez une autre personne, ou complétez sa fiche.',
  },
  assignments_overlap: {
    kind: 'refused',
    title: 'Deux mises à disposition en même temps',
    what: 'La personne est déjà mise à disposition de {company} du {from} au {to}.',
    next: 'Changez les dates.',
  },
  outside_contract_dates: {
    kind: 'refused',
    title: 'Dates hors du contrat',
    what: 'Ces dates sortent du contrat, qui va du {from} au {to}.',
    next: 'Choisissez des dates dans le contrat, ou faites un avenant.',
  },
  diagnosis_expired: {
    kind: 'refused',
    title: 'Diagnostic d’éligibilité dépassé',
    what: 'Le diagnostic d’éligibilité n’est plus valable depuis le {date}.',
    next: 'Refaites un diagnostic, ou demandez-le au prescripteur.',
  },
  diagnosis_without_criterion: {
    kind: 'refused',
    title: 'Aucun critère d’éligibilité',
    what: 'Un diagnostic fait par le groupement demande au moins un critère.',
    next: 'Choisissez un critère et sa preuve, ou demandez un diagnostic au prescripteur.',
  },
} as const satisfies Record<string, ProblemText>;
