import type { Refusal } from '@passerelle/kernel';
import { leaveEffects, type Tx } from '@passerelle/platform';
import type { Journey } from './journey';
import type { Machinery } from './machinery';

const OVERTAKEN: ReadonlySet<string> = new Set([
  'act_not_from_state',
  'act_unknown',
  'already_on_hold',
  'not_on_hold',
]);

/** The journey moved on before the system came to it: nothing to do, nothing to tell. */
export function isVoid(refusal: Refusal): boolean {
  return OVERTAKEN.has(refusal.code);
}

/** An act the system tried and a guard refused: what the definition foresees instead goes out, once a cause. */
export async function tellOtherwise(
  tx: Tx,
  machinery: Machinery,
  refused: readonly { journey: Journey; act: string; cause: string }[],
): Promise<void> {
  const rows = refused.flatMap(({ journey, act, cause }) => {
    const definition = machinery.definitions.get(journey.definition, journey.definitionVersion);
    return (definition.acts[act]?.otherwise ?? []).map((effect) => ({
      journey,
      effect,
      key: `${cause}:${effect}`,
    }));
  });
  await addEffects(
    tx,
    rows.map(({ journey, effect, key }) => ({ journey, effect, key, payload: { version: journey.version } })),
  );
}

/** Puts what a journey tells in the outbox; a key already there is left as it is. */
export async function addEffects(
  tx: Tx,
  rows: readonly {
    journey: Journey;
    effect: string;
    key: string;
    payload: Readonly<Record<string, unknown>>;
  }[],
): Promise<void> {
  await leaveEffects(
    tx,
    rows.map(({ journey, ...row }) => ({ groupId: journey.groupId, journeyId: journey.id, ...row })),
  );
}
