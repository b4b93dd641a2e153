import type { ActLabel } from './act-label';

/** Acts that are possible at several steps. */
export const ACTS_AROUND = {
  withdraw: {
    button: 'Se retirer',
    past: 'a enregistré le retrait de la personne',
    consequence: 'Les places sont libérées ; un retour reste possible pendant douze mois.',
  },
  reorient: {
    button: 'Réorienter',
    past: 'a réorienté la personne',
    consequence: 'La personne et son conseiller connaissent la suite et qui s’en charge.',
  },
  hold: {
    button: 'Mettre en pause',
    past: 'a mis le parcours en pause',
    consequence: 'Les rappels s’arrêtent ; la pause est revue tous les 14 jours.',
  },
  resume: {
    button: 'Reprendre',
    past: 'a repris le parcours',
    consequence: 'Les rappels et les échéances reprennent.',
  },
  reassign: {
    button: 'Changer de responsable',
    past: 'a changé la personne responsable',
    consequence: 'L’accès à la fiche passe tout de suite à la nouvelle personne.',
  },
  reopen: {
    button: 'Rouvrir',
    past: 'a rouvert le parcours',
    consequence: 'Le parcours reprend là où il s’était arrêté.',
  },
} as const satisfies Record<string, ActLabel>;
export type ActAround = keyof typeof ACTS_AROUND;
