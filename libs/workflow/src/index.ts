export type {
  ActDefinition,
  StateDefinition,
  StateKind,
  TimerDefinition,
  Vocabulary,
  WorkflowDefinition,
} from './definition';
export type { ActRequest, Facts, Snapshot } from './snapshot';
export type { Guard, GuardContext, Guards } from './guards';
export type { ArmedTimer, TimerChanges } from './timers';
export { nextDue, timersFor } from './timers';
export type { Decision, Verdict } from './decide';
export { decide, refusalOfPosition, stateOf } from './decide';
export type { PossibleAct } from './allowed-acts';
export { actsFromHere, possibleActs } from './allowed-acts';
export type { RecordedEdge, Replay } from './replay';
export { MOVE_DEFINITION, replay } from './replay';
export type { Implementations } from './validate';
export { validate } from './validate';
export type { DescribedWorkflow, Words } from './describe';
export { describe as describeWorkflow } from './describe';
export { toMermaid, toTable } from './print';
