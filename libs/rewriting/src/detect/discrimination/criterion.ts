import type { Ground } from './grounds';

/** Wordings that make a ground a condition, folded. `unless`: what around them shows that the person is not meant. */
export interface Criterion {
  readonly ground: Ground;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  /** What several criteria share and cannot do without: searched once for all of them. */
  readonly hint?: RegExp;
}

/** A criterion from the folded words that state it, whole words only. */
export function criterion(ground: Ground, pattern: string, unless?: RegExp): Criterion {
  const compiled = new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'gm');
  return unless ? { ground, pattern: compiled, unless } : { ground, pattern: compiled };
}
