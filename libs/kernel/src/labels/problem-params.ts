import type { ProblemParams } from '../problem-text';
import { isRole } from '../roles';
import { JOURNEY_ACT_LABELS } from './journey-acts';
import { JOURNEY_STATE_LABELS } from './journey-states';
import { NEED_STATE_LABELS, OFFER_STATE_LABELS } from './offers';
import { ROLE_LABELS } from './roles';
import { PASS_DATING_STATE_LABELS, POE_SESSION_STATE_LABELS } from './sessions';

const find = (labels: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(labels, code) ? labels[code] : undefined;

const ACT_BUTTONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(JOURNEY_ACT_LABELS).map(([code, label]) => [code, label.button]),
);

const pluralOf = (code: string): string => (isRole(code) ? ROLE_LABELS[code].plural : code);

/** Which labels the parameters that hold codes are read with, by the parameter's name. */
const READERS: Readonly<Record<string, (code: string) => string | undefined>> = {
  act: (code) => find(ACT_BUTTONS, code),
  role: (code) => (isRole(code) ? ROLE_LABELS[code].masculine : undefined),
  roles: (codes) => codes.split(', ').map(pluralOf).join(', '),
  state: (code) => find(JOURNEY_STATE_LABELS, code),
  need_state: (code) => find(NEED_STATE_LABELS, code),
  offer_state: (code) => find(OFFER_STATE_LABELS, code),
  event_state: (code) => find(PASS_DATING_STATE_LABELS, code),
  session_state: (code) => find(POE_SESSION_STATE_LABELS, code),
};

/** Puts French labels in the place of the codes among a problem's parameters; the rest stays as it is. */
export function wordsOf(params: ProblemParams): ProblemParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, READERS[name]?.(String(value)) ?? value]),
  );
}
