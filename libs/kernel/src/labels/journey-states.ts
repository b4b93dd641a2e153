/** The seven steps that people speak of. */
export const PHASES = ['referral', 'pass_dating', 'poe', 'choice', 'contract', 'exit', 'follow_up'] as const;
export type Phase = (typeof PHASES)[number];

export const PHASE_LABELS: Readonly<Record<Phase, string>> = {
  referral: 'Orientation',
  pass_dating: 'Pass Dating',
  poe: 'POE collective',
  choice: 'Choix de l’offre',
  contract: 'Contrat de professionnalisation',
  exit: 'Sortie',
  follow_up: 'Suivi',
};

/** The one step that a candidate sees in the place of `exit` and `follow_up`. */
export const EMPLOYMENT_STEP_LABEL = 'Emploi';

/** Every state of a journey, in the order of the method, the ends last. */
export const JOURNEY_STATES = [
  'referred',
  'information_requested',
  'admitted',
  'invited',
  'confirmed',
  'absent',
  'met',
  'shortlisted',
  'poe_waitlisted',
  'place_proposed',
  'poe_enrolled',
  'poe_running',
  'poe_completed',
  'choosing',
  'offer_agreed',
  'contract_preparing',
  'contract_signed',
  'contract_running',
  'contract_ended',
  'exited',
  'followed_up',
  'declined',
  'withdrawn',
  'reoriented',
  'poe_interrupted',
  'contract_terminated',
] as const;
export type JourneyState = (typeof JOURNEY_STATES)[number];

export const JOURNEY_STATE_LABELS: Readonly<Record<JourneyState, string>> = {
  referred: 'Orientation reçue',
  information_requested: 'Précision demandée',
  admitted: 'Orientation admise',
  invited: 'Invitation envoyée',
  confirmed: 'Présence confirmée',
  absent: 'Absence au Pass Dating',
  met: 'Rencontres faites',
  shortlisted: 'Candidature retenue',
  poe_waitlisted: 'Liste d’attente de la POE',
  place_proposed: 'Place en POE proposée',
  poe_enrolled: 'Inscription en POE',
  poe_running: 'POE en cours',
  poe_completed: 'POE terminée',
  choosing: 'Choix en cours',
  offer_agreed: 'Offre convenue',
  contract_preparing: 'Contrat en préparation',
  contract_signed: 'Contrat signé',
  contract_running: 'Contrat en cours',
  contract_ended: 'Contrat terminé',
  exited: 'Sortie enregistrée',
  followed_up: 'Suivi terminé',
  declined: 'Orientation non retenue',
  withdrawn: 'Retrait de la personne',
  reoriented: 'Réorientation',
  poe_interrupted: 'POE interrompue',
  contract_terminated: 'Contrat rompu',
};

/** A journey is before its exit, being followed up after it, or over. */
export const STATE_KINDS = ['open', 'after', 'end'] as const;
export type StateKind = (typeof STATE_KINDS)[number];

export const STATE_KIND_LABELS: Readonly<Record<StateKind, string>> = {
  open: 'En cours',
  after: 'En suivi',
  end: 'Terminé',
};

/** The overlay of a journey that waits: its state is kept. */
export const ON_HOLD_LABEL = 'En pause';
