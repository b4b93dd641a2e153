import { DEFINITIONS } from '@passerelle/journeys';
import type { Expected } from '../load/expected';
import type { Scene } from '../scene/scene';

/** Effects done, by key, with how many times each was: the witness of whoever does them. */
export type Deeds = ReadonlyMap<string, number>;

/** Compares the effects that the journal of journeys asks for, with those that were done. */
export interface EffectsCompared {
  readonly asked: number;
  readonly lost: readonly string[];
  /** Keys done more than once, once for each time too many. */
  readonly twice: readonly string[];
  /** Keys done that nobody asked for. */
  readonly unasked: readonly string[];
}

/** Every act of the journal asks for the effects its definition names; timers and refusals for those the suite expects. */
export async function compareEffects(
  scene: Scene,
  expected: Expected,
  deeds: Deeds,
): Promise<EffectsCompared> {
  const asked = new Set(expected.effectKeys);
  const events = await scene.database.rows<{ journey_id: string; version: number; act: string }>(
    'SELECT journey_id, version, act FROM journey_events WHERE journey_id = ANY($1::uuid[])',
    [[...expected.acts.keys()]],
  );
  const { acts } = DEFINITIONS.latest('pass-industries');
  for (const { journey_id: id, version, act } of events)
    for (const effect of acts[act]?.effects ?? []) asked.add(`${id}:${String(version)}:${effect}`);
  return {
    asked: asked.size,
    lost: [...asked].filter((key) => !deeds.has(key)),
    twice: [...deeds].flatMap(([key, times]) => Array<string>(Math.max(0, times - 1)).fill(key)),
    unasked: [...deeds.keys()].filter((key) => !asked.has(key)),
  };
}
