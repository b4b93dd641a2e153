import { problem, type PassDatingState } from '@passerelle/kernel';

/** What is done to a Pass Dating itself, and where it leads from. */
const ACTS = {
  change: { from: ['planned'], to: 'planned' },
  open: { from: ['planned'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  cancel: { from: ['planned', 'open'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly PassDatingState[]; to: PassDatingState }>;

export type PassDatingAct = keyof typeof ACTS;

/** The state an act leads to. @throws DomainError event_act_not_from_state */
export function stateAfter(act: PassDatingAct, state: string): PassDatingState {
  const { from, to } = ACTS[act];
  if (!(from as readonly string[]).includes(state))
    throw problem('event_act_not_from_state', { event_state: state });
  return to;
}
