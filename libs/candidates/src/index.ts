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
export { type ActionDetails } from './persistence/actions';
export { type BarrierDetails } from './persistence/barriers';
export { type CandidateDetails } from './persistence/candidate-details';
export { createCandidate, type NewCandidate } from './use-cases/create-candidate';
export { finishAction } from './use-cases/finish-action';
export { interruptAction } from './use-cases/interrupt-action';
export { liftBarrier } from './use-cases/lift-barrier';
export { linkActions, unlinkActions, type ActionLinkDetails } from './use-cases/link-actions';
export { noteBarrier } from './use-cases/note-barrier';
export { planAction } from './use-cases/plan-action';
export { updateAction } from './use-cases/update-action';
export { updateBarrier } from './use-cases/update-barrier';
export { updateCandidate } from './use-cases/update-candidate';
export { hintDuplicates, type DuplicateHints, type TypedPerson } from './queries/hint-duplicates';
export { CandidatesModule } from './candidates.module';
