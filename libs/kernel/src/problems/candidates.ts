import type { ProblemText } from '../problem-text';

/** What can be refused about persons, consents, barriers and guidance actions. */
export const CANDIDATE_PROBLEMS = {
  candidate_maybe_known: {
    kind: 'conflict',
    title: 'Personne peut-être déjà connue',
    what: 'Une fiche très proche existe déjà dans votre groupement.',
    next: 'Comparez les deux fiches, puis dites s’il s’agit de la même personne.',
  },
  merge_refused: {
    kind: 'refused',
    title: 'Fusion impossible',
    what: 'Ces deux fiches ne peuvent pas être fusionnées : {cause}.',
    next: 'Levez ce point, puis recommencez.',
  },
  merge_too_old: {
    kind: 'refused',
    title: 'Fusion trop ancienne',
    what: 'Une fusion peut être défaite pendant {days} jours.',
    next: 'Créez une nouvelle fiche pour la seconde personne.',
  },
  candidate_erased: {
    kind: 'refused',
    title: 'Fiche effacée',
    what: 'Les données de cette personne ont été effacées.',
    next: 'Si la personne revient, créez une nouvelle fiche avec son accord.',
  },
  erasure_journey_open: {
    kind: 'refused',
    title: 'Parcours encore ouvert',
    what: 'Les données ne peuvent pas être effacées tant qu’un parcours ou un contrat est en cours.',
    next: 'Fermez le parcours, ou traitez la demande à la fin du contrat.',
  },
  consent_already_withdrawn: {
    kind: 'conflict',
    title: 'Accord déjà retiré',
    what: 'Cet accord a déjà été retiré.',
    next: 'Il n’y a rien d’autre à faire.',
  },
  no_working_channel: {
    kind: 'refused',
    title: 'Aucun moyen de joindre la personne',
    what: 'Aucun moyen de contact ne fonctionne pour cette personne.',
    next: 'Appelez la personne qui l’accompagne, et notez un moyen de contact.',
  },
  need_to_know_only: {
    kind: 'forbidden',
    title: 'Information réservée',
    what: 'Cette information n’est ouverte qu’aux personnes habilitées.',
    next: 'Demandez l’accès à la direction, en disant pourquoi vous en avez besoin.',
  },
  barrier_already_lifted: {
    kind: 'conflict',
    title: 'Frein déjà levé',
    what: 'Ce frein est déjà noté comme levé.',
    next: 'S’il est revenu, notez-le de nouveau.',
  },
  action_links_itself: {
    kind: 'refused',
    title: 'Lien impossible',
    what: 'Une action ne peut pas en rendre possible une qui la précède ou elle-même.',
    next: 'Choisissez une action qui vient après.',
  },
  action_from_journey: {
    kind: 'refused',
    title: 'Action tenue par le parcours',
    what: 'Cette action suit le parcours de la personne : elle ne se modifie pas à la main.',
    next: 'Faites l’acte voulu sur le parcours : l’action suivra.',
  },
  action_over: {
    kind: 'conflict',
    title: 'Action déjà terminée',
    what: 'Cette action est terminée ou interrompue.',
    next: 'Notez une nouvelle action si elle a repris.',
  },
  actions_of_one_kind: {
    kind: 'refused',
    title: 'Deux actions de même nature',
    what: 'Un nœud relie deux natures d’aide : conseil, formation ou mise en situation.',
    next: 'Choisissez une action d’une autre nature.',
  },
  actions_of_two_people: {
    kind: 'refused',
    title: 'Deux personnes différentes',
    what: 'Ces deux actions concernent deux personnes différentes.',
    next: 'Choisissez deux actions de la même personne.',
  },
} as const satisfies Record<string, ProblemText>;
