/** The page about a person that a mail opens: theirs for those who may read it, what is expected of the company for an employer. */
export function pathOfPerson(role: string, journeyId: string): string {
  return role === 'employer' ? '/' : `/personnes/${journeyId}`;
}

/** The page about an offer, or about the need while there is no offer yet, that a mail opens. */
export function pathOfOffer({
  offerId,
  needId,
}: {
  readonly offerId?: string;
  readonly needId?: string;
}): string {
  if (offerId) return `/offres/${offerId}`;
  return needId ? `/besoins/${needId}` : '/';
}
