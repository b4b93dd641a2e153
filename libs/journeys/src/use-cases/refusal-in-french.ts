import type { Refusal } from '@passerelle/kernel';
import { JOURNEY_WORDS } from '../domain/words';

const WORDS: Readonly<Record<string, (value: string) => string>> = {
  act: JOURNEY_WORDS.act,
  state: JOURNEY_WORDS.state,
  role: JOURNEY_WORDS.role,
  roles: (value) => value.split(', ').map(JOURNEY_WORDS.role).join(', '),
};

/** The engine speaks in codes; a person reads the words of the screen. */
export function inFrench(refusal: Refusal): Refusal {
  const params = Object.fromEntries(
    Object.entries(refusal.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? (WORDS[name]?.(value) ?? value) : value,
    ]),
  );
  return { ...refusal, params };
}
