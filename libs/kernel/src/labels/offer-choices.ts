/** Where a person's choice of an offer stands. */
export const OFFER_CHOICE_STATES = ['waiting', 'accepted', 'refused', 'agreed', 'closed', 'withdrawn'] as const;
export type OfferChoiceState = (typeof OFFER_CHOICE_STATES)[number];

export const OFFER_CHOICE_STATE_LABELS: Readonly<Record<OfferChoiceState, string>> = {
  waiting: 'En attente de l’entreprise',
  accepted: 'L’entreprise a dit oui',
  refused: 'L’entreprise a dit non',
  agreed: 'Accord des deux côtés',
  closed: 'Fermé',
  withdrawn: 'Retiré par la personne',
};
