import {
  isRole,
  JOURNEY_ACT_LABELS,
  JOURNEY_ACTS,
  JOURNEY_STATE_LABELS,
  JOURNEY_STATES,
  PHASE_LABELS,
  PHASES,
  ROLE_LABELS,
} from '@passerelle/kernel';
import type { Words } from '@passerelle/workflow';

/** The words of the screen for the codes of a journey's definition. */
export const JOURNEY_WORDS: Words = {
  phase: (code) => labelIn(PHASES, PHASE_LABELS, code),
  state: (code) => labelIn(JOURNEY_STATES, JOURNEY_STATE_LABELS, code),
  act: (code) => {
    const act = JOURNEY_ACTS.find((each) => each === code);
    return act ? JOURNEY_ACT_LABELS[act].button : code;
  },
  role: (code) => (isRole(code) ? ROLE_LABELS[code].plural : code),
  reasons: new Set([
    'reason',
    'decline_reason',
    'withdrawal_reason',
    'interruption_reason',
    'undo_reason',
    'termination_reason',
    'barrier',
  ]),
};

function labelIn<T extends string>(
  codes: readonly T[],
  labels: Readonly<Record<T, string>>,
  code: string,
): string {
  const known = codes.find((each) => each === code);
  return known ? labels[known] : code;
}
