/** What can stand in the way of work without being work. */
export const BARRIERS = [
  'mobility',
  'housing',
  'health',
  'childcare',
  'money',
  'language',
  'digital',
  'administrative',
] as const;
export type BarrierKind = (typeof BARRIERS)[number];

export const BARRIER_LABELS: Readonly<Record<BarrierKind, string>> = {
  mobility: 'Mobilité',
  housing: 'Logement',
  health: 'Santé',
  childcare: 'Garde d’enfants',
  money: 'Budget et dettes',
  language: 'Français',
  digital: 'Numérique',
  administrative: 'Démarches administratives',
};

/** The three kinds of help that one timeline brings together. */
export const GUIDANCE_ACTION_KINDS = ['advice', 'training', 'work_situation'] as const;
export type GuidanceActionKind = (typeof GUIDANCE_ACTION_KINDS)[number];

export const GUIDANCE_ACTION_KIND_LABELS: Readonly<Record<GuidanceActionKind, string>> = {
  advice: 'Conseil',
  training: 'Formation',
  work_situation: 'Mise en situation',
};

/** How far an action of help has got. */
export const GUIDANCE_ACTION_STATES = ['planned', 'running', 'done', 'interrupted'] as const;
export type GuidanceActionState = (typeof GUIDANCE_ACTION_STATES)[number];

export const GUIDANCE_ACTION_STATE_LABELS: Readonly<Record<GuidanceActionState, string>> = {
  planned: 'Prévue',
  running: 'En cours',
  done: 'Faite',
  interrupted: 'Interrompue',
};

/** How a person can be reached; a third party is someone who passes messages on. */
export const CONTACT_CHANNELS = ['phone', 'sms', 'email', 'third_party', 'none'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_CHANNEL_LABELS: Readonly<Record<ContactChannel, string>> = {
  phone: 'Téléphone',
  sms: 'SMS',
  email: 'E-mail',
  third_party: 'Par une autre personne',
  none: 'Aucun moyen de contact',
};

/** The kinds of organisations that refer people. */
export const PRESCRIBER_KINDS = [
  'france_travail',
  'mission_locale',
  'siae',
  'cap_emploi',
  'plie',
  'department',
  'other',
] as const;
export type PrescriberKind = (typeof PRESCRIBER_KINDS)[number];

export const PRESCRIBER_KIND_LABELS: Readonly<Record<PrescriberKind, string>> = {
  france_travail: 'France Travail',
  mission_locale: 'Mission locale',
  siae: 'Structure d’insertion (SIAE)',
  cap_emploi: 'Cap emploi',
  plie: 'PLIE',
  department: 'Département',
  other: 'Autre structure',
};
