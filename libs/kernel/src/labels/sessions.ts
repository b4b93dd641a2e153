/** The states of a Pass Dating. */
export const PASS_DATING_STATES = ['planned', 'open', 'closed', 'cancelled'] as const;
export type PassDatingState = (typeof PASS_DATING_STATES)[number];

export const PASS_DATING_STATE_LABELS: Readonly<Record<PassDatingState, string>> = {
  planned: 'Prévu',
  open: 'En cours',
  closed: 'Terminé',
  cancelled: 'Annulé',
};

/** The states of a POE session. */
export const POE_SESSION_STATES = ['planned', 'funded', 'running', 'ended', 'cancelled'] as const;
export type PoeSessionState = (typeof POE_SESSION_STATES)[number];

export const POE_SESSION_STATE_LABELS: Readonly<Record<PoeSessionState, string>> = {
  planned: 'Prévue',
  funded: 'Financée',
  running: 'En cours',
  ended: 'Terminée',
  cancelled: 'Annulée',
};
