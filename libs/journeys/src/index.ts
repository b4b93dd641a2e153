export { DEFINITIONS } from './definitions';
export { JourneyEngineModule, JourneysModule } from './journeys.module';
export { JOURNEY_WORDS } from './domain/words';
export { Definitions } from './engine/definitions';
export { Engine } from './engine/engine';
export type { Journey } from './engine/journey';
export { forgetWords } from './engine/free-words';
export { Machinery, type Parts } from './engine/machinery';
export { makeMoves } from './engine/make-moves';
export { openJourneys, type NewJourney } from './engine/open-journeys';
export type { ActOrder, Outcome, Outcomes } from './engine/orders';
export { readJourneys, readNow } from './engine/read-journeys';
export { StaleJourneys } from './engine/write-moves';
export { EFFECT_NAMES, type EffectName } from './effects/effects.catalogue';
export { EffectRunner } from './effects/effect-runner';
export type { EffectDeps } from './effects/effect-settings';
export type { EffectReport } from './effects/prepare-effect';
export { CANDIDATE_LINK, hashOfToken } from './effects/candidate-link';
export { closeTasksOf, type MovedJourney } from './tasks/close-tasks-of';
export { ADVANCE_QUEUE, EFFECTS_QUEUE, WakeUps } from './jobs/advance-queue';
export { Beat } from './jobs/beat';
export { tellPages } from './jobs/wake-workers';
export { PARTS } from './parts';
export { checkJourneys, type CheckReport } from './queries/check-journeys';
export { JOURNAL_HEADS } from './queries/journal-heads';
export { AfterCommit } from './use-cases/after-commit';
export { AskBulk } from './use-cases/ask-bulk';
export { MakeAct, type ActAsked, type ActMade } from './use-cases/make-act';
export { MoveDefinition } from './use-cases/move-definition';
export { ReferCandidate } from './use-cases/refer-candidate';
export { AnswerChoice } from './use-cases/answer-choice';
export { ChooseOffers } from './use-cases/choose-offers';
export { ChoicesModule } from './choices.module';
export { readChoicesToAnswer } from './queries/choices-of-company';
export { WithdrawChoice } from './use-cases/withdraw-choice';
export { CHOOSE_OFFERS } from './use-cases/approach-choices';
export {
  capital,
  dayInFrench,
  hourInFrench,
  momentInFrench,
  phoneInFrench,
  typographic,
} from './messages/french';
export { closeCandidateLink, findCandidateLink, type CandidateLink } from './tasks/queries/candidate-link';
export { readNextStep, readWishes, type NextStep } from './tasks/queries/next-step';
export { AskForCall } from './tasks/use-cases/ask-for-call';
export { FinishTask } from './tasks/use-cases/finish-task';
export { ReadNotifications } from './tasks/use-cases/read-notifications';
export { TasksModule } from './tasks/tasks.module';
