export {
  CONSENT_PURPOSE_LABELS,
  CONSENT_PURPOSES,
  CONSENT_WAY_LABELS,
  CONSENT_WAYS,
  type ConsentPurpose,
  type ConsentWay,
} from './domain/consent';
export { closeGrant, openGrant, openGrants, type Grant } from './use-cases/grant-access';
export { recordConsent, standingConsent, withdrawConsent, type NewConsent } from './use-cases/record-consent';
export { TIES, type Block, type Tie } from './domain/candidate.policy';
export { reachCandidate, type ReachedCandidate } from './persistence/reach-candidate';
export { findSimilar, type SimilarCandidate } from './queries/find-similar';
export { readCandidate, type CandidateDetail, type Maskable } from './queries/read-candidate';
export { searchCandidates, type FoundCandidate } from './queries/search-candidates';
export {
  finishAction,
  interruptAction,
  planAction,
  updateAction,
  type ActionDetails,
} from './use-cases/keep-actions';
export { linkActions, unlinkActions, type ActionLinkDetails } from './use-cases/link-actions';
export { liftBarrier, noteBarrier, updateBarrier, type BarrierDetails } from './use-cases/note-barriers';
export {
  createCandidate,
  updateCandidate,
  type CandidateDetails,
  type NewCandidate,
} from './use-cases/save-candidate';
