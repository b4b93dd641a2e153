import type { PublicOfferDetail } from '@passerelle/offers';
import { sentencesOfOffer } from './offer-words';

const EXPERIENCE = /exp[ée]rience|\bans? d[e’']|confirmé/i;
const DIPLOMA = /dipl[ôo]me|\b(cap|bep|bac|bts|dut|licence|permis|caces|habilitation)\b/i;

/**
 * What a poster may promise in large letters: only what nothing in the offer comes to contradict. Where the offer speaks of experience
 * or of a diploma, even to say that it is not asked for, its own sentence says it better.
 */
export function posterClaims(offer: PublicOfferDetail): string[] {
  const text = [offer.title, offer.body, offer.conditions].join(' ');
  const asks = offer.stillAsked.length > 0;
  const { learning } = sentencesOfOffer(offer);
  return [
    ...(asks || DIPLOMA.test(text) ? [] : ['Pas besoin de diplôme.']),
    ...(asks || EXPERIENCE.test(text) ? [] : ['Pas besoin d’expérience.']),
    ...(learning.length > 0 ? ['On vous l’apprend.'] : []),
  ];
}
