/** Addresses of the public pages of the offers, from the root of the site. */
export const CATALOGUE = '/public/offres';
export const FEED = '/public/offres.atom';

/** The page of an offer. */
export function pageOfOffer(id: string): string {
  return `${CATALOGUE}/${id}`;
}

/** The poster of an offer. */
export function posterOfOffer(id: string): string {
  return `${pageOfOffer(id)}/affiche`;
}
