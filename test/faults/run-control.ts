import { join } from 'node:path';
import { deedsFileOf, runControlLeg, type ControlFault } from './control/control-leg';
import type { LegReport } from './report';
import type { Run } from './run-product';
import { openScene } from './scene/scene';

/** Runs the control on each backend, on the first only when short: in peace it must hold, struck it must not. */
export async function runControl(run: Run): Promise<LegReport[]> {
  const { plan, backends } = run;
  const legs: LegReport[] = [];
  if (plan.leg !== null && !plan.leg.includes('control')) return legs;
  const faults: ControlFault[] = plan.short ? ['kill -9 worker', 'queue wiped'] : [null, 'kill -9 worker', 'queue wiped']; // prettier-ignore
  const script = join(__dirname, 'control/control-worker.js');
  for (const backend of plan.short ? backends.slice(0, 1) : backends) {
    const scene = await openScene(run, `control_${backend}`, backend);
    for (const [place, fault] of faults.entries()) {
      const deeds = deedsFileOf(scene, place);
      const workers = [1, 2].map((number) => scene.program(`control-${String(place)}-${String(number)}`, script, [deeds])); // prettier-ignore
      for (const worker of workers) worker.start();
      for (const worker of workers) await worker.untilReady();
      const leg = await runControlLeg(scene, workers, deeds, fault, plan.sizes, run.dice);
      for (const worker of workers) await worker.stop();
      legs.push(leg);
      run.tell(leg);
    }
  }
  return legs;
}
