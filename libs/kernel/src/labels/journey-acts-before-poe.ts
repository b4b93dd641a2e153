import type { ActLabel } from './act-label';

/** Acts of the orientation and of the Pass Dating. */
export const ACTS_BEFORE_POE = {
  refer: {
    button: 'Orienter',
    past: 'a orienté la personne vers la promotion',
    consequence: 'La coordination est prévenue, et la personne reçoit un message.',
  },
  ask_information: {
    button: 'Demander une précision',
    past: 'a demandé une précision',
    consequence: 'La question part à la personne qui a orienté.',
  },
  answer_information: {
    button: 'Répondre à la question',
    past: 'a répondu à la question',
    consequence: 'L’orientation revient à la coordination.',
  },
  admit: {
    button: 'Admettre',
    past: 'a admis la personne',
    consequence: 'La personne et son conseiller sont prévenus de la suite.',
  },
  decline: {
    button: 'Ne pas retenir',
    past: 'n’a pas retenu l’orientation',
    consequence: 'Le conseiller reçoit le motif, la personne reçoit une réponse et une autre piste.',
  },
  invite: {
    button: 'Inviter au Pass Dating',
    past: 'a invité la personne au Pass Dating',
    consequence: 'L’invitation part par le moyen de contact qui fonctionne.',
  },
  confirm_presence: {
    button: 'Confirmer la présence',
    past: 'a confirmé la présence au Pass Dating',
    consequence: 'Une place est réservée, et des rappels sont envoyés.',
  },
  cancel_presence: {
    button: 'Annuler la présence',
    past: 'a annulé la présence au Pass Dating',
    consequence: 'La place est libérée, et une autre date peut être proposée.',
  },
  check_in: {
    button: 'Noter l’arrivée',
    past: 'a noté l’arrivée au Pass Dating',
    consequence: 'La personne entre dans le planning des rencontres.',
  },
  undo_check_in: {
    button: 'Annuler l’arrivée',
    past: 'a annulé l’arrivée, notée par erreur',
    consequence: 'La personne revient où elle en était avant : invitée, confirmée, admise ou absente.',
  },
  mark_absent: {
    button: 'Noter l’absence',
    past: 'a noté l’absence au Pass Dating',
    consequence: 'Le conseiller est prévenu le jour même.',
  },
  shortlist: {
    button: 'Retenir',
    past: 'a retenu la candidature',
    consequence: 'La personne peut être inscrite en POE.',
  },
} as const satisfies Record<string, ActLabel>;
export type ActBeforePoe = keyof typeof ACTS_BEFORE_POE;
