import { problem, type PoeSessionState } from '@passerelle/kernel';

/** What is done to a session itself, and where it leads from; it runs and ends with the people in it. */
const ACTS = {
  change: { from: ['planned', 'funded'], to: null },
  fund: { from: ['planned', 'funded'], to: 'funded' },
  cancel: { from: ['planned', 'funded'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly PoeSessionState[]; to: PoeSessionState | null }>;

export type SessionAct = keyof typeof ACTS;

/** The state an act leads to, the same for a change. @throws DomainError session_act_not_from_state */
export function sessionStateAfter(act: SessionAct, state: PoeSessionState): PoeSessionState {
  const { from, to } = ACTS[act];
  if (!(from as readonly string[]).includes(state))
    throw problem('session_act_not_from_state', { session_state: state });
  return to ?? state;
}
