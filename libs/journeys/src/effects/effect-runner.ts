import type { LeasedEffect } from '@passerelle/platform';
import type { EffectDeps } from './effect-settings';
import type { EffectReport } from './prepare-effect';
import { runEffect } from './run-effect';

/** Delivers effects that the relay has leased. */
export class EffectRunner {
  constructor(private readonly deps: EffectDeps) {}

  /** Runs one delivery; see `runEffect`. */
  run(leased: LeasedEffect): Promise<EffectReport> {
    return runEffect(this.deps, leased);
  }
}
