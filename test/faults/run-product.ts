import type { Dice } from './load/dice';
import { runLeg } from './leg';
import type { Plan } from './plan';
import { lastPlace, tenAtOnce } from './races';
import type { LegReport } from './report';
import { openScene, startProduct, type Backend, type Theatre } from './scene/scene';
import { deliverTwice } from './strikes/deliver-twice';
import { killApi, killRelay, killWorker } from './strikes/kill-programs';
import { mixtureOf } from './strikes/mixture';
import { freezeRedis, killPostgres, restartRedis, wipeQueue } from './strikes/strike-servers';
import type { Fault } from './strikes/strike';

/** What every part of a run shares. */
export interface Run extends Theatre {
  readonly plan: Plan;
  readonly backends: readonly Backend[];
  readonly dice: Dice;
  readonly tell: (leg: LegReport) => void;
}

const ON_BOTH = [killWorker, killRelay, killApi, wipeQueue, killPostgres, deliverTwice] as const;
const ON_REDIS = [restartRedis, freezeRedis] as const;

const MIXTURE = 'all faults mixed';
const MIXED_AT_LEAST = 15;
const RACES = [
  ['ten at once', tenAtOnce],
  ['last place', lastPlace],
] as const;

/** Runs the legs of the product on each backend. */
export async function runProduct(run: Run): Promise<LegReport[]> {
  const legs: LegReport[] = [];
  for (const backend of run.backends) {
    const scene = await openScene(run, `product_${backend}`, backend);
    await startProduct(scene);
    const note = (leg: LegReport): void => {
      legs.push(leg);
      run.tell(leg);
    };
    const { sizes } = run.plan;
    for (const fault of faultsFor(run, backend)) {
      note(await runLeg(scene, fault, sizes, run.dice));
    }
    // The races ask nothing of the queue: once is enough when time is short.
    const races = run.plan.short && backend !== run.backends[0] ? [] : RACES;
    for (const [name, race] of races) if (isWanted(run.plan, name)) note(await race(scene, sizes));
    for (const program of scene.programs) await program.stop();
  }
  return legs;
}

function faultsFor({ plan, backends }: Run, backend: Backend): Fault[] {
  const single: Fault[] = [...ON_BOTH, ...(backend === 'redis' ? ON_REDIS : [])];
  if (plan.short) {
    // On the second backend, what differs by the backend.
    const some = backend === backends[0] ? single : [killWorker, wipeQueue, killPostgres];
    return [mixtureOf(MIXTURE, some, some.length)].filter(({ name }) => isWanted(plan, name));
  }
  return [...single, mixtureOf(MIXTURE, single, MIXED_AT_LEAST)].filter(({ name }) => isWanted(plan, name));
}

function isWanted({ leg }: Plan, name: string): boolean {
  return leg === null || leg.toLowerCase().split(',').some((words) => name.toLowerCase().includes(words)); // prettier-ignore
}
