export { isId, newId, type Id } from './ids';
export {
  HUMAN_ROLES,
  isRole,
  isStaff,
  MATRIX_CODES,
  roleOfMatrixCode,
  ROLES,
  STAFF,
  type HumanRole,
  type MatrixCode,
  type Role,
  type StaffRole,
} from './roles';
export {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  datePartsOf,
  daysBetween,
  fullYearsBetween,
  isCalendarDate,
  weekdayOf,
  FRENCH_MONTHS,
  writtenDate,
  type CalendarDate,
} from './dates';
export { easterSunday, isPublicHoliday, publicHolidays } from './public-holidays';
export { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-days';
export { addHours, parisDate, parisHour, parisInstant, type Instant, type ParisHour } from './paris-time';
export { dueAt, type Delay, type DueCalendar, type DueRule } from './due';
export { firstCome, type FirstCome } from './first-come';
export { phoneNumber, receivesTextMessages, type PhoneNumber } from './phones';
export { addMoney, compareMoney, formatMoney, multiplyMoney, type Money } from './money';
export {
  fillSentence,
  PROBLEM_KINDS,
  type ProblemKind,
  type ProblemParams,
  type ProblemText,
} from './problem-text';
export {
  isProblemCode,
  problemDetail,
  PROBLEMS,
  type ProblemArguments,
  type ProblemCode,
} from './problem-codes';
export { FIELD_PROBLEMS, type FieldProblemArguments, type FieldProblemCode } from './field-problems';
export { isRefusal, refusal, type Refusal } from './refusals';
export { DomainError, fieldError, invalidFields, problem, problemOf, type FieldError } from './errors';
export {
  EMPLOYMENT_STEP_LABEL,
  JOURNEY_STATE_LABELS,
  JOURNEY_STATES,
  ON_HOLD_LABEL,
  PHASE_LABELS,
  PHASES,
  STATE_KIND_LABELS,
  STATE_KINDS,
  type JourneyState,
  type Phase,
  type StateKind,
} from './labels/journey-states';
export { JOURNEY_ACT_LABELS, JOURNEY_ACTS, type JourneyAct } from './labels/journey-acts';
export type { ActLabel } from './labels/act-label';
export {
  DECLINE_REASON_LABELS,
  DECLINE_REASONS,
  HOLD_REASON_LABELS,
  HOLD_REASONS,
  POE_INTERRUPTION_REASON_LABELS,
  POE_INTERRUPTION_REASONS,
  SKIP_POE_REASON_LABELS,
  SKIP_POE_REASONS,
  UNDO_AGREEMENT_REASON_LABELS,
  UNDO_AGREEMENT_REASONS,
  WITHDRAWAL_REASON_LABELS,
  WITHDRAWAL_REASONS,
  type DeclineReason,
  type HoldReason,
  type PoeInterruptionReason,
  type SkipPoeReason,
  type UndoAgreementReason,
  type WithdrawalReason,
} from './labels/journey-reasons';
export {
  BARRIER_LABELS,
  BARRIERS,
  CONTACT_CHANNEL_LABELS,
  CONTACT_CHANNELS,
  GUIDANCE_ACTION_KIND_LABELS,
  GUIDANCE_ACTION_KINDS,
  GUIDANCE_ACTION_STATE_LABELS,
  GUIDANCE_ACTION_STATES,
  PRESCRIBER_KIND_LABELS,
  PRESCRIBER_KINDS,
  type BarrierKind,
  type ContactChannel,
  type GuidanceActionKind,
  type GuidanceActionState,
  type PrescriberKind,
} from './labels/guidance';
export {
  EXIT_OUTCOME_LABELS,
  EXIT_OUTCOMES,
  PROOF_KIND_LABELS,
  PROOF_KINDS,
  type ExitOutcome,
  type ProofKind,
} from './labels/exits';
export {
  AMENDMENT_KIND_LABELS,
  AMENDMENT_KINDS,
  BLOCKING_CONTRACT_CHECK_LABELS,
  BLOCKING_CONTRACT_CHECKS,
  CONTRACT_KIND_LABELS,
  CONTRACT_KINDS,
  CONTRACT_REMARK_LABELS,
  CONTRACT_REMARKS,
  CONTRACT_SITUATION_LABELS,
  CONTRACT_SITUATIONS,
  CONTRACT_STATE_LABELS,
  CONTRACT_STATES,
  QUALIFICATION_RESULT_LABELS,
  QUALIFICATION_RESULTS,
  TERMINATION_MOMENT_LABELS,
  TERMINATION_MOMENTS,
  TERMINATION_REASON_LABELS,
  TERMINATION_REASONS,
  type AmendmentKind,
  type BlockingContractCheck,
  type ContractKind,
  type ContractRemark,
  type ContractSituation,
  type ContractState,
  type QualificationResult,
  type TerminationMoment,
  type TerminationReason,
} from './labels/contracts';
export {
  NEED_ACT_LABELS,
  NEED_ACTS,
  NEED_STATE_LABELS,
  NEED_STATES,
  OFFER_ACT_LABELS,
  OFFER_ACTS,
  OFFER_STATE_LABELS,
  OFFER_STATES,
  type NeedAct,
  type NeedState,
  type OfferAct,
  type OfferState,
} from './labels/offers';
export {
  NEED_IMPORT_CAPTIONS,
  NEED_IMPORT_REFUSAL_LABELS,
  NEED_IMPORT_REFUSALS,
  NEED_IMPORT_UNREADABLE,
  type NeedImportRefusal,
} from './labels/need-imports';
export {
  NEED_CONSTRAINT_LABELS,
  NEED_CONSTRAINTS,
  NEED_TRAINING_LABELS,
  NEED_TRAININGS,
  type NeedConstraint,
  type NeedTraining,
} from './labels/needs';
export {
  PASS_DATING_STATE_LABELS,
  PASS_DATING_STATES,
  POE_SESSION_STATE_LABELS,
  POE_SESSION_STATES,
  type PassDatingState,
  type PoeSessionState,
} from './labels/sessions';
export { ROLE_LABELS, type RoleLabel } from './labels/roles';
export { TIMER_LABELS, TIMER_NAMES, type TimerName } from './labels/timers';
export { TASK_KINDS, TASK_LABELS, type TaskKind } from './labels/tasks';
export {
  CHOICE_STATE_LABELS,
  CHOICE_STATES,
  INVITATION_STATE_LABELS,
  INVITATION_STATES,
  MEETING_ANSWER_LABELS,
  MEETING_ANSWERS,
  RIGHT_PLACE_ANSWER_LABELS,
  RIGHT_PLACE_ANSWERS,
  type ChoiceState,
  type InvitationState,
  type MeetingAnswer,
  type RightPlaceAnswer,
} from './labels/meetings';
export {
  ENROLMENT_STATE_LABELS,
  ENROLMENT_STATES,
  HALF_DAY_LABELS,
  HALF_DAYS,
  PRESENCE_LABELS,
  PRESENCES,
  type EnrolmentState,
  type HalfDay,
  type Presence,
} from './labels/attendance';
export {
  FIGURE_CODES,
  figureLabel,
  FUNNEL_STEP_LABELS,
  FUNNEL_STEPS,
  type FigureCode,
  type FunnelStep,
} from './labels/figures';
