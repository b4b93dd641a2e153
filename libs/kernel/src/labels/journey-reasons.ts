import { BARRIERS, BARRIER_LABELS } from './guidance';

/** Why the group does not take a referral on. */
export const DECLINE_REASONS = [
  'no_matching_offer',
  'programme_full',
  'no_longer_available',
  'already_employed',
  'could_not_be_reached',
  'travel_not_possible',
  'other_path_fits_better',
  'not_eligible',
  'outside_area',
  'duplicate',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const DECLINE_REASON_LABELS: Readonly<Record<DeclineReason, string>> = {
  no_matching_offer: 'Aucune offre ne correspond au projet de la personne',
  programme_full: 'La promotion n’a plus de place',
  no_longer_available: 'La personne n’est plus disponible aux dates prévues',
  already_employed: 'La personne a déjà trouvé un emploi',
  could_not_be_reached: 'La personne n’a pas pu être jointe',
  travel_not_possible: 'Aucun moyen de transport ne permet de venir',
  other_path_fits_better: 'Un autre parcours convient mieux',
  not_eligible: 'Les conditions de la promotion ne sont pas remplies',
  outside_area: 'La personne habite hors du territoire de la promotion',
  duplicate: 'La personne est déjà orientée',
  other: 'Autre motif',
};

/** Why a person leaves before any contract. */
export const WITHDRAWAL_REASONS = [
  'prefers_not_to_say',
  'found_a_job',
  'found_a_training',
  'trade_does_not_suit',
  'travel_too_long',
  'family_reasons',
  'health_reasons',
  'income_loss',
  'moved_away',
  'could_not_be_reached',
  'other',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export const WITHDRAWAL_REASON_LABELS: Readonly<Record<WithdrawalReason, string>> = {
  prefers_not_to_say: 'Ne souhaite pas le dire',
  found_a_job: 'A trouvé un emploi',
  found_a_training: 'A trouvé une formation',
  trade_does_not_suit: 'Le métier ne lui convient pas',
  travel_too_long: 'Le trajet est trop long',
  family_reasons: 'Raisons familiales',
  health_reasons: 'Raisons de santé',
  income_loss: 'Perte de revenus trop importante',
  moved_away: 'A déménagé',
  could_not_be_reached: 'N’a pas pu être jointe',
  other: 'Autre raison',
};

/** Why a journey waits: one of the barriers, or another reason. */
export const HOLD_REASONS = [...BARRIERS, 'family', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export const HOLD_REASON_LABELS: Readonly<Record<HoldReason, string>> = {
  ...BARRIER_LABELS,
  family: 'Famille',
  other: 'Autre raison',
};

/** Why a group passes over the internship. */
export const SKIP_POE_REASONS = [
  'session_not_funded',
  'ready_to_work',
  'no_session_in_time',
  'other',
] as const;
export type SkipPoeReason = (typeof SKIP_POE_REASONS)[number];

export const SKIP_POE_REASON_LABELS: Readonly<Record<SkipPoeReason, string>> = {
  session_not_funded: 'La session n’est pas financée',
  ready_to_work: 'La personne est prête à travailler',
  no_session_in_time: 'Aucune session à temps',
  other: 'Autre motif',
};

/** Why an internship stops before its end. */
export const POE_INTERRUPTION_REASONS = [
  'trade_does_not_suit',
  'repeated_absence',
  'found_a_job',
  'found_a_training',
  'health_reasons',
  'family_reasons',
  'travel_not_possible',
  'session_cancelled',
  'other',
] as const;
export type PoeInterruptionReason = (typeof POE_INTERRUPTION_REASONS)[number];

export const POE_INTERRUPTION_REASON_LABELS: Readonly<Record<PoeInterruptionReason, string>> = {
  trade_does_not_suit: 'Le métier ne convient pas à la personne',
  repeated_absence: 'Absences répétées',
  found_a_job: 'Emploi trouvé',
  found_a_training: 'Formation trouvée',
  health_reasons: 'Raisons de santé',
  family_reasons: 'Raisons familiales',
  travel_not_possible: 'Le trajet n’est plus possible',
  session_cancelled: 'Session annulée',
  other: 'Autre motif',
};

/** Why an agreement on an offer is undone before the contract starts. */
export const UNDO_AGREEMENT_REASONS = [
  'company_withdrew',
  'file_refused',
  'person_changed',
  'other',
] as const;
export type UndoAgreementReason = (typeof UNDO_AGREEMENT_REASONS)[number];

export const UNDO_AGREEMENT_REASON_LABELS: Readonly<Record<UndoAgreementReason, string>> = {
  company_withdrew: 'L’entreprise s’est retirée',
  file_refused: 'Le dossier a été refusé',
  person_changed: 'La personne a changé d’avis',
  other: 'Autre motif',
};
