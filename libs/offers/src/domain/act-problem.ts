import {
  NEED_STATE_LABELS,
  OFFER_STATE_LABELS,
  problem,
  problemOf,
  type DomainError,
  type Refusal,
} from '@passerelle/kernel';

const STATE_LABELS: Readonly<Record<string, string>> = { ...NEED_STATE_LABELS, ...OFFER_STATE_LABELS };

/** The error of a refused act on a need or an offer, with the state in the words of the screen. */
export function problemOfAct(refused: Refusal): DomainError {
  if (refused.code === 'act_not_from_state') {
    const state = String(refused.params['state'] ?? '');
    return problem('offer_act_not_from_state', { offer_state: STATE_LABELS[state] ?? state });
  }
  if (refused.code === 'act_not_for_role') return problem('forbidden');
  return problemOf(refused);
}
