/** What became of an invitation to a Pass Dating. */
export const INVITATION_STATES = ['invited', 'confirmed', 'cancelled', 'present', 'absent'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const INVITATION_STATE_LABELS: Readonly<Record<InvitationState, string>> = {
  invited: 'Invitation envoyée',
  confirmed: 'Présence confirmée',
  cancelled: 'Présence annulée',
  present: 'Présence notée',
  absent: 'Absence notée',
};

/** What one side answers after a meeting. */
export const MEETING_ANSWERS = ['yes', 'maybe', 'no'] as const;
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

export const MEETING_ANSWER_LABELS: Readonly<Record<MeetingAnswer, string>> = {
  yes: 'Envie d’aller plus loin',
  maybe: 'Peut-être',
  no: 'Non',
};

/** What a person says of a place where she has worked: the click of the method. */
export const RIGHT_PLACE_ANSWERS = ['yes', 'unsure', 'no'] as const;
export type RightPlaceAnswer = (typeof RIGHT_PLACE_ANSWERS)[number];

export const RIGHT_PLACE_ANSWER_LABELS: Readonly<Record<RightPlaceAnswer, string>> = {
  yes: 'C’est pour moi',
  unsure: 'Je ne sais pas',
  no: 'Ce n’est pas pour moi',
};

/** The states of a person's choice of an offer, which the company answers. */
export const CHOICE_STATES = ['waiting', 'accepted', 'refused', 'agreed', 'closed', 'withdrawn'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

export const CHOICE_STATE_LABELS: Readonly<Record<ChoiceState, string>> = {
  waiting: 'L’entreprise doit répondre',
  accepted: 'L’entreprise a dit oui',
  refused: 'L’entreprise a dit non',
  agreed: 'Offre convenue',
  closed: 'Choix fermé : une autre offre a été convenue',
  withdrawn: 'Choix retiré par la personne',
};
