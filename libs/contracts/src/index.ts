export type { Rate, RateConfidence } from './domain/rates/rate';
export { rateOn } from './domain/rates/rate-on';
export { CONTRACT_RATES, type RateName } from './domain/rates/contract-rates';
export { endedInTrial, refusalOfDates, remarkOnLength, type ContractDates } from './domain/contract-dates';
export { missingToSign, remarksOn, type ContractFile } from './domain/contract-checks';
export { AID_RULE_VERSION, aidEligibility, type AidEligibility } from './domain/aid-eligibility';
export { isRestrictedAmendment } from './domain/amendments';
export {
  FOLLOW_UP_EARLY_DAYS,
  FOLLOW_UP_MONTHS,
  FOLLOW_UP_TRIES,
  isEmployment,
  isLastingEmployment,
  outcomeOfHire,
  type FollowUpMonth,
} from './domain/exit-outcomes';
export { draftContracts, type ContractDraft } from './use-cases/draft-contracts';
export { signContracts, type ContractSignature } from './use-cases/sign-contracts';
export { startContracts } from './use-cases/start-contracts';
export { amendContracts, type ContractAmendment } from './use-cases/amend-contracts';
export { recordFilings, recordOpcoAnswers } from './use-cases/file-contracts';
export { terminateContracts, type ContractTermination } from './use-cases/terminate-contracts';
export { endContracts } from './use-cases/end-contracts';
export { undoContracts } from './use-cases/undo-contracts';
export { cancelExits, recordExits, type ExitRecord } from './use-cases/record-exits';
export { answerFollowUps, countFollowUpTry, type FollowUpAnswer } from './use-cases/answer-follow-ups';
export { ContractsModule } from './contracts.module';
export { contractFiles, type ContractFileView } from './queries/contract-file';
export { readContractsOf } from './queries/read-contracts';
export { readPeopleAtWork } from './queries/assignments';
export { readPeopleTutored, type PersonTutored } from './queries/people-tutored';
export { readReviewsOf, readReviewsToWrite } from './queries/tutor-reviews';
export { CompleteContractFile } from './use-cases/complete-contract-file';
export { EnterQualificationResult } from './use-cases/enter-qualification-result';
export { NameCompanyTutor } from './use-cases/name-company-tutor';
export { WriteTutorReview } from './use-cases/write-tutor-review';
