import { setTimeout as delay } from 'node:timers/promises';
import type { Expected } from '../load/expected';
import type { Scene } from '../scene/scene';

const LOOK_EVERY_MS = 300;
/** How long nothing may move before time is made to pass; twice as long after each time. */
const PATIENT_FOR_MS = 5_000;

interface Waiting {
  readonly work: number;
  readonly effects: number;
  readonly timers: number;
  readonly behind: number;
}

/**
 * Waits until nothing is ready any more: no act to try, no effect to deliver, no timer due, every journey where it should be.
 * When nothing has moved for some seconds, time is made to pass for what waits: a lease of a dead process ends after a minute, a
 * failed effect is tried again after half of one, and that is what is done here, without waiting for them. Never while effects are
 * being done: a lease ended under a queue that is merely long makes all its jobs stale at once.
 */
export async function settle(scene: Scene, expected: Expected, patienceMs: number): Promise<boolean> {
  const began = performance.now();
  let movedAt = began;
  let patientFor = PATIENT_FOR_MS;
  let before = '';
  for (;;) {
    const now = performance.now();
    const left = await waiting(scene, expected);
    if (left.work + left.effects + left.timers + left.behind === 0) return true;
    if (now - began > patienceMs) return false;
    const seen = JSON.stringify(left);
    if (seen !== before) movedAt = now;
    before = seen;
    if (now - movedAt > patientFor) {
      movedAt = now;
      patientFor *= 2;
      await letTimePass(scene);
    }
    await delay(LOOK_EVERY_MS);
  }
}

function waiting({ database }: Scene, expected: Expected): Promise<Waiting> {
  const ids = [...expected.acts.keys()];
  return database.row<Waiting>(
    `SELECT (SELECT count(*)::int FROM work_items WHERE dead_at IS NULL) AS work,
            (SELECT count(*)::int FROM outbox WHERE dead_at IS NULL) AS effects,
            (SELECT count(*)::int FROM timers WHERE dead_at IS NULL AND paused_at IS NULL AND due_at <= app_now()) AS timers,
            (SELECT count(*)::int FROM journeys j JOIN unnest($1::uuid[], $2::int[]) AS e(id, version) USING (id)
             WHERE j.version < e.version) AS behind`,
    [ids, ids.map((id) => expected.versionOf(id))],
  );
}

async function letTimePass({ database }: Scene): Promise<void> {
  await database.rows(
    `UPDATE outbox SET leased_until = CASE WHEN leased_until > app_now() THEN app_now() - interval '1 second' END,
                       not_before = least(not_before, app_now())
     WHERE dead_at IS NULL AND (leased_until > app_now() OR not_before > app_now())`,
  );
  await database.rows('UPDATE work_items SET not_before = app_now() WHERE dead_at IS NULL AND not_before > app_now()'); // prettier-ignore
  await database.rows('UPDATE timers SET due_at = app_now() WHERE dead_at IS NULL AND failures > 0 AND due_at > app_now()'); // prettier-ignore
}
