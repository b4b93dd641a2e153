/** The states of what a company wrote. */
export const NEED_STATES = ['drafted', 'posted', 'rewritten', 'published', 'filled', 'withdrawn'] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const NEED_STATE_LABELS: Readonly<Record<NeedState, string>> = {
  drafted: 'Brouillon',
  posted: 'Déposé',
  rewritten: 'Réécrit',
  published: 'Publié',
  filled: 'Pourvu',
  withdrawn: 'Retiré',
};

/** The states of the rewritten offer. */
export const OFFER_STATES = ['draft', 'to_approve', 'published', 'filled', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const OFFER_STATE_LABELS: Readonly<Record<OfferState, string>> = {
  draft: 'En réécriture',
  to_approve: 'À valider par l’entreprise',
  published: 'Publiée',
  filled: 'Pourvue',
  withdrawn: 'Retirée',
};
