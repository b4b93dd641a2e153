/** The states of a person's place in a POE session. */
export const ENROLMENT_STATES = [
  'waitlisted',
  'proposed',
  'enrolled',
  'running',
  'completed',
  'interrupted',
  'left',
] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

export const ENROLMENT_STATE_LABELS: Readonly<Record<EnrolmentState, string>> = {
  waitlisted: 'En liste d’attente',
  proposed: 'Place proposée',
  enrolled: 'Place réservée',
  running: 'POE en cours',
  completed: 'POE terminée',
  interrupted: 'POE interrompue',
  left: 'Place libérée',
};

export const HALF_DAYS = ['morning', 'afternoon'] as const;
export type HalfDay = (typeof HALF_DAYS)[number];

export const HALF_DAY_LABELS: Readonly<Record<HalfDay, string>> = {
  morning: 'Matin',
  afternoon: 'Après-midi',
};

/** Presence of a person at one half-day. */
export const PRESENCES = ['present', 'excused', 'unexcused'] as const;
export type Presence = (typeof PRESENCES)[number];

export const PRESENCE_LABELS: Readonly<Record<Presence, string>> = {
  present: 'Présence',
  excused: 'Absence excusée',
  unexcused: 'Absence non excusée',
};
