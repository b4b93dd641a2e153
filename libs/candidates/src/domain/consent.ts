/** What a person may agree to. */
export const CONSENT_PURPOSES = ['referral', 'contact', 'image'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const CONSENT_PURPOSE_LABELS: Readonly<Record<ConsentPurpose, string>> = {
  referral: 'Être orienté·e vers le groupement et suivi·e pendant le parcours',
  contact: 'Être contacté·e pour prendre des nouvelles',
  image: 'Apparaître en photo ou en vidéo',
};

/** How an agreement was given; a person without e-mail agrees aloud, before a witness. */
export const CONSENT_WAYS = ['oral_with_witness', 'paper', 'online'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

export const CONSENT_WAY_LABELS: Readonly<Record<ConsentWay, string>> = {
  oral_with_witness: 'De vive voix, devant témoin',
  paper: 'Sur papier',
  online: 'En ligne',
};
