import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DEFINITIONS, Machinery, makeMoves, openJourneys, PARTS, readNow } from '@passerelle/journeys';
import { newId } from '@passerelle/kernel';
import { Database, makeDataSource, systemActor } from '@passerelle/platform';
import type { Dice } from '../load/dice';
import { Expected } from '../load/expected';
import { aLegGroup, peopleToRefer, type LegGroup } from '../load/people-of-a-leg';
import type { Sizes } from '../plan';
import type { LegReport } from '../report';
import type { Program } from '../scene/program';
import type { Scene } from '../scene/scene';
import { openControlQueue, type ControlJob } from './control-queue';
import { deedsIn, judgeControl } from './judge-control';
import { takenOut } from './write-apart';

const LOOK_EVERY_MS = 500;

/** What strikes the control; null leaves it in peace, and then it must hold like the product. */
export type ControlFault = 'kill -9 worker' | 'queue wiped' | null;

/** Runs the same kind of load on the control while a fault strikes, waits until nothing moves any more, and judges it. */
export async function runControlLeg(
  scene: Scene,
  workers: readonly Program[],
  deedsFile: string,
  fault: ControlFault,
  sizes: Sizes,
  dice: Dice,
): Promise<LegReport> {
  const began = performance.now();
  const name = `control: ${fault ?? 'in peace'}`;
  const group = await aLegGroup(scene, `${name} (${scene.backend})`, 0);
  const acts = ['admit', ...Array.from({ length: sizes.control.rounds }, () => ['hold', 'resume']).flat()];
  const jobs = await refer(scene, group, sizes.control.people);
  const expected = new Expected();
  for (const job of jobs) if (job.kind === 'acts') expected.will([job.journeyId], 'refer', ...acts);
  const queue = openControlQueue(scene.queueUrl, scene.urls.worker);
  scene.note(name);
  await queue.add(jobs.map((job) => (job.kind === 'acts' ? { ...job, acts } : job)));
  const strikes = fault ? await strikeUntilStill(scene, workers, deedsFile, expected, fault, sizes, dice) : 0;
  for (const worker of workers) await worker.untilReady();
  await untilStill(scene, deedsFile, expected, sizes.control.stillMs);
  return {
    name,
    backend: scene.backend,
    strikes,
    byFault: {},
    overHttp: 0,
    ...(await judgeControl(scene, expected, deedsFile)),
    failed: null,
    seconds: (performance.now() - began) / 1_000,
  };
}

async function strikeUntilStill(
  scene: Scene,
  workers: readonly Program[],
  deedsFile: string,
  expected: Expected,
  fault: Exclude<ControlFault, null>,
  sizes: Sizes,
  dice: Dice,
): Promise<number> {
  let times = 0;
  while (times < sizes.control.strikes && !(await isDone(scene, deedsFile, expected))) {
    await delay(dice.between(200, 900));
    if (fault === 'queue wiped') {
      await (scene.redis ? scene.redis.flush() : scene.database.rows(`SET lock_timeout = '2s'; DROP SCHEMA IF EXISTS bullmq CASCADE`)); // prettier-ignore
      times += 1;
    } else if (dice.oneOf(workers).strike()) times += 1;
  }
  return times;
}

/** Every journey at its end: there is nothing left to strike. */
async function isDone(scene: Scene, deedsFile: string, expected: Expected): Promise<boolean> {
  const { versions } = await progress(scene, deedsFile, expected);
  return versions >= expected.transitions;
}

async function untilStill(
  scene: Scene,
  deedsFile: string,
  expected: Expected,
  stillMs: number,
): Promise<void> {
  let before = '';
  for (let since = performance.now(); performance.now() - since < stillMs;) {
    const { versions, deeds } = await progress(scene, deedsFile, expected);
    const now = `${String(versions)} ${String(deeds)}`;
    if (now !== before) since = performance.now();
    before = now;
    await delay(LOOK_EVERY_MS);
  }
}

async function progress(
  { database }: Scene,
  deedsFile: string,
  expected: Expected,
): Promise<{ versions: number; deeds: number }> {
  const { versions } = await database.row<{ versions: number }>(
    'SELECT coalesce(sum(version), 0)::int AS versions FROM journeys WHERE id = ANY($1::uuid[])',
    [[...expected.acts.keys()]],
  );
  return { versions, deeds: [...deedsIn(deedsFile).values()].reduce((sum, times) => sum + times, 0) };
}

/** Refers people, before anything is struck. @returns the first jobs: what their referral asks for, and the acts to make */
async function refer(scene: Scene, group: LegGroup, count: number): Promise<ControlJob[]> {
  const { groupId, programmeId } = group;
  const people = await peopleToRefer(scene, group, count);
  const source = await makeDataSource({ url: scene.urls.worker, applicationName: 'control', poolSize: 1 }).initialize(); // prettier-ignore
  const machinery = new Machinery(DEFINITIONS, PARTS);
  try {
    return await new Database(source).inTransaction({ groupId }, async (tx) => {
      const now = await readNow(tx);
      const ties = { definition: 'pass-industries', definitionVersion: 1, referentId: null, advisorId: group.advisorAccount.userId, prescriberId: group.prescriberId }; // prettier-ignore
      const journeys = await openJourneys(tx, people.map((candidateId) => ({ id: newId(), groupId, programmeId, candidateId, ...ties })), now); // prettier-ignore
      const actor = { ...systemActor(groupId), role: 'coordinator' as const };
      const orders = journeys.map((journey) => ({ journey, act: 'refer', input: {}, actor, requestKey: null, onBehalfOf: null })); // prettier-ignore
      await makeMoves(tx, machinery, orders, now);
      const jobs: ControlJob[] = [];
      for (const { id } of journeys) jobs.push(...(await takenOut(tx, id)), { kind: 'acts', groupId, journeyId: id, acts: [] }); // prettier-ignore
      return jobs;
    });
  } finally {
    await source.destroy();
  }
}

/** Where the far end of a scene's control writes down what it has seen. */
export function deedsFileOf(scene: Scene, place: number): string {
  return join(scene.logs, `control-${scene.backend}-${String(place)}.deeds`);
}
