import { behavioursOf } from '@passerelle/rewriting';

/** A soft skill said as what anybody can see somebody do; one that has no such words keeps those of the list. */
export function behaviourOf(code: string, label: string): string {
  const [first = label] = behavioursOf(code);
  return first.endsWith('.') ? first : `${first}.`;
}
