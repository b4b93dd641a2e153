import { problem, problemOf, type DomainError, type Refusal } from '@passerelle/kernel';

/** The error of a refused act on a need or an offer, which names the state as the screens do. */
export function problemOfAct(thing: 'need' | 'offer', refused: Refusal): DomainError {
  if (refused.code === 'act_not_from_state') {
    const state = refused.params['state'] ?? '';
    return thing === 'need'
      ? problem('need_act_not_from_state', { need_state: state })
      : problem('offer_act_not_from_state', { offer_state: state });
  }
  if (refused.code === 'act_not_for_role') return problem('forbidden');
  return problemOf(refused);
}
