export { analyse } from './analyse';
export { neutralTitle } from './detect/gender/neutral-title';
export { plainWords } from './detect/jargon/plain-words';
export { behavioursOf } from './detect/soft-skill/behaviours';
export { FINDING_LABELS, isBlocking, STRENGTHS } from './finding';
export type { Finding, FindingLabel, Strength } from './finding';
export { coverage } from './offer/coverage';
export type { Coverage } from './offer/coverage';
export { sayTraining } from './offer/after-label';
export { PART_HEADINGS } from './offer/layout';
export { rereadOffer } from './offer/reread-offer';
export type { RereadOffer } from './offer/reread-offer';
export { rewrite } from './offer/rewrite';
export { scoreOf } from './offer/score';
export { OFFER_PARTS } from './offer/offer';
export type {
  Answer,
  ExclusionScore,
  OfferPart,
  OfferSentence,
  Question,
  Removed,
  RewrittenOffer,
  Rewriting,
  SentenceSource,
} from './offer/offer';
