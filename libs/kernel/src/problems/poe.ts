import type { ProblemText } from '../problem-text';

/** What can be refused about POE sessions, attendance and immersions. */
export const POE_PROBLEMS = {
  session_act_not_from_state: {
    kind: 'conflict',
    title: 'Action impossible pour cette session',
    what: 'Cette action n’est pas possible dans l’état « {session_state} ».',
    next: 'Rechargez la page pour voir les actions possibles.',
  },
  session_hours_over_limit: {
    kind: 'refused',
    title: 'Trop d’heures de POE',
    what: 'La session compte {hours} heures ; la limite est de {limit} heures.',
    next: 'Réduisez la durée de la session.',
  },
  session_company_share_over_limit: {
    kind: 'refused',
    title: 'Trop d’heures en entreprise',
    what: 'La session compte {hours} heures en entreprise ; la limite est de {limit} heures.',
    next: 'Réduisez cette part, ou prévoyez une immersion (PMSMP) à côté.',
  },
  session_places_taken: {
    kind: 'conflict',
    title: 'Places déjà prises',
    what: 'Il faut au moins {taken} places : elles sont prises ou proposées.',
    next: 'Gardez ce nombre de places, ou libérez d’abord des places.',
  },
  not_enrolled_in_session: {
    kind: 'refused',
    title: 'Personne non inscrite',
    what: 'Une des personnes n’a pas de place dans cette session.',
    next: 'Inscrivez-la d’abord, ou retirez-la de la feuille.',
  },
  half_day_outside_session: {
    kind: 'invalid',
    title: 'Demi-journée hors de la session',
    what: 'Cette demi-journée n’est pas au planning de la session.',
    next: 'Choisissez une demi-journée prévue.',
  },
  attendance_sealed: {
    kind: 'refused',
    title: 'Feuille scellée',
    what: 'Cette feuille de présence est scellée depuis le {date}.',
    next: 'La coordination peut ajouter une correction, avec un motif.',
  },
  attendance_already_signed: {
    kind: 'conflict',
    title: 'Présence déjà signée',
    what: 'Cette demi-journée est déjà signée.',
    next: 'Il n’y a rien d’autre à faire.',
  },
  review_already_written: {
    kind: 'conflict',
    title: 'Bilan déjà écrit',
    what: 'Le bilan de cette semaine est déjà enregistré.',
    next: 'Modifiez le bilan existant.',
  },
  immersion_too_long: {
    kind: 'refused',
    title: 'Immersion trop longue',
    what: 'Une immersion (PMSMP) dure {days} jours au plus.',
    next: 'Réduisez la durée, ou prévoyez un renouvellement.',
  },
  immersion_prescriber_missing: {
    kind: 'refused',
    title: 'Prescripteur de l’immersion manquant',
    what: 'Une immersion (PMSMP) demande un prescripteur habilité.',
    next: 'Choisissez le prescripteur qui signera la convention.',
  },
  immersions_overlap: {
    kind: 'refused',
    title: 'Deux immersions en même temps',
    what: 'La personne a déjà une immersion du {from} au {to}.',
    next: 'Choisissez d’autres dates.',
  },
} as const satisfies Record<string, ProblemText>;
