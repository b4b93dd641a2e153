import type { ActLabel } from './act-label';

/** Acts of the POE and of the choice of an offer. */
export const ACTS_POE_AND_CHOICE = {
  enrol: {
    button: 'Inscrire en POE',
    past: 'a inscrit la personne en POE',
    consequence: 'Une place est prise, et les documents partent.',
  },
  waitlist: {
    button: 'Mettre en liste d’attente',
    past: 'a mis la personne en liste d’attente',
    consequence: 'La personne connaît son rang, et une place libérée lui sera proposée.',
  },
  propose_place: {
    button: 'Proposer une place',
    past: 'a proposé une place en POE',
    consequence: 'La place est gardée 48 heures, le temps de la réponse.',
  },
  accept_place: {
    button: 'Accepter la place',
    past: 'a accepté la place en POE',
    consequence: 'L’inscription est faite, et les documents partent.',
  },
  refuse_place: {
    button: 'Refuser la place',
    past: 'a refusé la place en POE',
    consequence: 'La place est proposée à la personne suivante.',
  },
  decline_place: {
    button: 'Libérer la place',
    past: 'a libéré la place en POE',
    consequence: 'La place est libérée, et la candidature reste retenue.',
  },
  leave_waiting_list: {
    button: 'Retirer de la liste d’attente',
    past: 'a retiré la personne de la liste d’attente',
    consequence: 'La candidature reste retenue, pour une place dans une autre session.',
  },
  skip_poe: {
    button: 'Passer la POE',
    past: 'a passé l’étape de la POE',
    consequence: 'La personne choisit directement parmi les offres ouvertes.',
  },
  start_poe: {
    button: 'Commencer la POE',
    past: 'a commencé la POE',
    consequence: 'Les présences sont signées chaque demi-journée.',
  },
  interrupt_poe: {
    button: 'Interrompre la POE',
    past: 'a interrompu la POE',
    consequence: 'Toutes les personnes concernées sont prévenues de la suite prévue.',
  },
  complete_poe: {
    button: 'Terminer la POE',
    past: 'a terminé la POE',
    consequence: 'La personne pourra choisir une offre.',
  },
  open_choice: {
    button: 'Ouvrir le choix',
    past: 'a ouvert le choix des offres',
    consequence: 'Les offres ouvertes sont montrées à la personne.',
  },
  agree_offer: {
    button: 'Convenir de l’offre',
    past: 'a constaté l’accord sur une offre',
    consequence: 'Les autres choix sont fermés, et les entreprises sont prévenues.',
  },
  undo_agreement: {
    button: 'Annuler l’accord',
    past: 'a annulé l’accord sur l’offre',
    consequence: 'Le poste est libéré, et les autres choix sont rouverts.',
  },
} as const satisfies Record<string, ActLabel>;
export type ActOfPoeAndChoice = keyof typeof ACTS_POE_AND_CHOICE;
