import { newId, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
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

/** Puts effects in the outbox; a key already there is left as it is. */
export async function addEffects(
  tx: Tx,
  rows: readonly {
    journey: Journey;
    effect: string;
    key: string;
    payload: Readonly<Record<string, unknown>>;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO outbox (id, group_id, journey_id, effect, key, payload, not_before)
     SELECT id, g, j, e, k, p, app_now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[]) AS u(id, g, j, e, k, p)
     ON CONFLICT (key) DO NOTHING`,
    [
      rows.map(() => newId()),
      rows.map(({ journey }) => journey.groupId),
      rows.map(({ journey }) => journey.id),
      rows.map(({ effect }) => effect),
      rows.map(({ key }) => key),
      rows.map(({ payload }) => JSON.stringify(payload)),
    ],
  );
}
