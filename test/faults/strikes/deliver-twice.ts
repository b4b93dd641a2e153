import { ADVANCE_QUEUE, EFFECTS_QUEUE } from '@passerelle/journeys';
import { newId } from '@passerelle/kernel';
import { makeTransport, type CarriedJob, type JobTransport } from '@passerelle/platform';
import type { Scene } from '../scene/scene';
import type { Fault } from './strike';

interface EffectRow {
  id: string;
  group_id: string;
  effect: string;
  generation: number;
}

const REMEMBERED = 400;
const transports = new WeakMap<Scene, JobTransport>();
const seen = new WeakMap<Scene, Map<string, EffectRow>>();

/**
 * Everything is delivered twice: each effect out for delivery has its job added again, those already done too; then every lease
 * ends, so that the relay hands all of them out once more; and every group is woken again.
 */
export const deliverTwice: Fault = {
  name: 'all delivered twice',
  pause: [1_000, 3_000],
  least: 2_000,
  prepare: (scene) => {
    const queue = scene.redis ? ({ kind: 'redis', url: scene.redis.url } as const) : ({ kind: 'postgres' } as const); // prettier-ignore
    const transport = makeTransport(queue, scene.urls.worker);
    transports.set(scene, transport);
    seen.set(scene, new Map());
    return Promise.resolve(async () => {
      await transport.close();
      return 0;
    });
  },
  strike: async (scene) => {
    const transport = transports.get(scene);
    const known = seen.get(scene);
    if (!transport || !known) return 0;
    const out = await scene.database.rows<EffectRow>(
      'SELECT id, group_id, effect, generation FROM outbox WHERE dead_at IS NULL AND leased_until > app_now()',
    );
    for (const row of out) known.set(row.id, row);
    const again = [...known.values()].slice(-REMEMBERED);
    await transport.queue(EFFECTS_QUEUE).addMany(again.map(jobOf)).catch(() => undefined); // prettier-ignore
    await scene.database.rows(
      `UPDATE outbox SET leased_until = app_now() - interval '1 second' WHERE dead_at IS NULL AND leased_until > app_now()`,
    );
    const groups = await scene.database.rows<{ id: string }>('SELECT DISTINCT group_id AS id FROM work_items'); // prettier-ignore
    for (const { id } of groups)
      await transport.queue(ADVANCE_QUEUE).addMany([{ id: `again-${newId()}`, name: 'wake', data: { group: id } }]).catch(() => undefined); // prettier-ignore
    known.clear();
    for (const row of again) known.set(row.id, row);
    return again.length + out.length;
  },
};

function jobOf({ id, group_id: groupId, effect, generation }: EffectRow): CarriedJob & { id: string } {
  return { id: `again-${newId()}`, name: effect, data: { id, groupId, effect, generation } };
}
