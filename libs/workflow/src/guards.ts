import type { Refusal } from '@passerelle/kernel';
import type { Facts, Snapshot } from './snapshot';

/** What a guard looks at. `input` is null when one asks beforehand whether the act could be made. */
export interface GuardContext<F extends Facts> {
  readonly snapshot: Snapshot | null;
  readonly input: Readonly<Record<string, unknown>> | null;
  readonly role: string;
  readonly facts: F;
  readonly now: string;
}

/** A named, pure condition: null lets the act pass, a refusal says why not. Never a bare false. */
export type Guard<F extends Facts> = (context: GuardContext<F>) => Refusal | null;

export type Guards<F extends Facts> = Readonly<Record<string, Guard<F>>>;

/** Runs guards in order; the first refusal stands. @throws when a guard has no implementation (refused at boot by `validate`). */
export function runGuards<F extends Facts>(
  names: readonly string[],
  guards: Guards<F>,
  context: GuardContext<F>,
): Refusal | null {
  for (const name of names) {
    const guard = guards[name];
    if (!guard) throw new Error(`Guard without implementation: ${name}`);
    const refusal = guard(context);
    if (refusal) return refusal;
  }
  return null;
}
