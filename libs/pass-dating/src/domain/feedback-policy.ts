/** Whose word a feedback is: the person's, or the company's through its ambassador. */
export const FEEDBACK_SIDES = ['person', 'company'] as const;
export type FeedbackSide = (typeof FEEDBACK_SIDES)[number];

/** What ties the one who writes to the meeting. */
export interface OwnPart {
  readonly isAmbassador: boolean;
  readonly isPerson: boolean;
}

/**
 * Who may write the feedback of a side (AUTHZ, "Retour ambassadeur sur la personne" and "Retour de la personne sur la
 * rencontre"): the ambassador or the coordinator for the company; the person, or for her those who guide her.
 */
export function mayWriteFeedback(role: string, side: FeedbackSide, own: OwnPart): boolean {
  if (side === 'company') return role === 'coordinator' || (role === 'ambassador' && own.isAmbassador);
  return ['coordinator', 'referent', 'advisor'].includes(role) || (role === 'candidate' && own.isPerson);
}

/** Whether the word is brought by somebody else than the one whose it is. */
export function onBehalf(role: string, side: FeedbackSide): boolean {
  return side === 'company' ? role !== 'ambassador' : role !== 'candidate';
}

/** What of the feedback each role reads. */
export interface FeedbackView {
  /** The company's own words: never for the person, nor for the advisor. */
  readonly companyWords: boolean;
  readonly personWords: boolean;
  /** That both said yes. */
  readonly mutual: boolean;
}

/** AUTHZ: raw words of the ambassador for coordination, referents and the ambassador; of the person for the first two only. */
export function feedbackSeenBy(role: string): FeedbackView {
  const guides = role === 'coordinator' || role === 'referent';
  return {
    companyWords: guides || role === 'ambassador',
    personWords: guides,
    mutual: guides || role === 'director',
  };
}
