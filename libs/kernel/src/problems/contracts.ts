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
  contract_dates_out_of_order: {
    kind: 'refused',
    title: 'Dates de contrat dans le désordre',
    what: 'Le contrat doit se terminer après son début : il irait du {start} au {end}.',
    next: 'Corrigez une des deux dates.',
  },
  trial_outside_contract: {
    kind: 'refused',
    title: 'Période d’essai hors du contrat',
    what: 'La période d’essai se terminerait le {trial}, hors du contrat qui va du {start} au {end}.',
    next: 'Corrigez la date de fin de la période d’essai.',
  },
  signed_after_start: {
    kind: 'refused',
    title: 'Signature après le début',
    what: 'Une signature est datée du {date}, après le début du contrat, le {start}.',
    next: 'Corrigez la date de la signature, ou celle du début du contrat.',
  },
  signature_in_future: {
    kind: 'refused',
    title: 'Signature à venir',
    what: 'Une signature est datée du {date}, qui n’est pas encore arrivé.',
    next: 'Enregistrez une signature une fois qu’elle est donnée.',
  },
  filed_before_signature: {
    kind: 'refused',
    title: 'Dépôt avant la signature',
    what: 'La « Date du dépôt à l’OPCO » est le {date}, mais le contrat n’a été signé que le {signed}.',
    next: 'Corrigez la « Date du dépôt à l’OPCO » : on dépose un contrat signé.',
  },
  filed_in_future: {
    kind: 'refused',
    title: 'Dépôt à venir',
    what: 'La « Date du dépôt à l’OPCO » est le {date}, qui n’est pas encore arrivé.',
    next: 'Corrigez la « Date du dépôt à l’OPCO », ou revenez une fois le contrat déposé.',
  },
  contract_missing: {
    kind: 'conflict',
    title: 'Aucun contrat en cours',
    what: 'Ce parcours n’a pas de contrat dans l’état attendu.',
    why: 'Il a peut-être été signé, annulé ou terminé entre-temps.',
    next: 'Rechargez la page.',
  },
  contract_already_filed: {
    kind: 'conflict',
    title: 'Contrat déjà déposé',
    what: 'Le dépôt à l’OPCO est déjà enregistré, le {date}.',
    next: 'Enregistrez la réponse de l’OPCO quand elle arrive.',
  },
  contract_not_filed: {
    kind: 'refused',
    title: 'Contrat pas encore déposé',
    what: 'Le dépôt à l’OPCO n’est pas enregistré.',
    next: 'Enregistrez d’abord la date du dépôt.',
  },
  opco_already_answered: {
    kind: 'conflict',
    title: 'Réponse déjà enregistrée',
    what: 'La réponse de l’OPCO est déjà enregistrée.',
    next: 'Il n’y a rien d’autre à faire.',
  },
  opco_still_in_time: {
    kind: 'refused',
    title: 'Délai de l’OPCO en cours',
    what: 'L’OPCO a {days} jours pour répondre, à partir du dépôt du {date}.',
    next: 'Attendez la fin de ce délai, ou enregistrez sa réponse.',
  },
  review_not_writable: {
    kind: 'refused',
    title: 'Bilan hors du contrat',
    what: 'Ce contrat n’a pas de bilan au mois {month}.',
    next: 'Choisissez un mois du contrat.',
  },
} as const satisfies Record<string, ProblemText>;
