import type { PublicOffer } from '@passerelle/offers';
import { rereadOffer, type Finding, type FindingLabel } from '@passerelle/rewriting';
import { sentencesOfOffer } from './offer-words';

/** What each promise denies: an offer that asks for it, or only wishes for it, does not make the promise. */
const DENIES: readonly (readonly [claim: string, labels: readonly FindingLabel[]])[] = [
  ['Pas besoin de diplôme.', ['DIPLOMA', 'QUALIFICATION']],
  ['Pas besoin d’expérience.', ['EXPERIENCE']],
];

/**
 * What a poster may promise in large letters: only what the offer, read as a need is, asks for nowhere. A licence that the law wants counts
 * as asked; a training that is given, a diploma that one prepares and a beginner who is welcome do not.
 */
export function posterClaims(offer: PublicOffer): string[] {
  const { findings } = rereadOffer(offer.title, `${offer.body}\n\n${offer.conditions}`);
  const asked = new Set(findings.filter((finding) => isAsked(finding)).map(({ label }) => label));
  const { learning } = sentencesOfOffer(offer);
  return [
    ...DENIES.filter(([, labels]) => !labels.some((label) => asked.has(label))).map(([claim]) => claim),
    ...(learning.length > 0 ? ['On vous l’apprend.'] : []),
  ];
}

function isAsked({ strength }: Finding): boolean {
  return strength !== 'mention';
}
