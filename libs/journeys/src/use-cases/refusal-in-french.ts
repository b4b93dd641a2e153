import {
  isRole,
  JOURNEY_ACT_LABELS,
  JOURNEY_STATE_LABELS,
  ROLE_LABELS,
  type Refusal,
} from '@passerelle/kernel';

/** The engine speaks in codes; a person reads the words of the screen. */
export function inFrench(refusal: Refusal): Refusal {
  const params = { ...refusal.params };
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string') continue;
    if (name === 'act') params[name] = labelOf(JOURNEY_ACT_LABELS, value)?.button ?? value;
    if (name === 'state') params[name] = labelOf(JOURNEY_STATE_LABELS, value) ?? value;
    if (name === 'role') params[name] = roleWord(value);
    if (name === 'roles') params[name] = value.split(', ').map(roleWord).join(', ');
  }
  return { ...refusal, params };
}

function labelOf<T>(labels: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}

function roleWord(code: string): string {
  return isRole(code) ? ROLE_LABELS[code].plural : code;
}
