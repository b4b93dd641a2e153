import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { judgeProduct } from './assertions/judge-product';
import { settle } from './assertions/settle';
import { ActingClient } from './load/acting-client';
import { Crowd } from './load/crowd';
import type { Dice } from './load/dice';
import { Expected } from './load/expected';
import { actOverHttp, referAll } from './load/people-over-http';
import { aLegGroup, peopleToRefer } from './load/people-of-a-leg';
import type { Sizes } from './plan';
import type { LegReport } from './report';
import type { Fault } from './strikes/strike';
import { untilAllReady, type Scene } from './scene/scene';

const LANES = 5;
const BETWEEN_ROUNDS_MS = 500;
/** How often the next strike comes before everything runs again: else a slow machine would have nothing but dead processes. */
const STRUCK_WHILE_DOWN = 0.2;

/** Runs the load while one fault strikes again and again, lets all come to rest, and judges what is there. */
export async function runLeg(scene: Scene, fault: Fault, sizes: Sizes, dice: Dice): Promise<LegReport> {
  const began = performance.now();
  const name = `${fault.name} (${scene.backend})`;
  const group = await aLegGroup(scene, name, 1);
  const expected = new Expected();
  const client = new ActingClient(
    scene,
    join(scene.logs, `acknowledged-${name.replace(/[^a-z0-9]+/gi, '-')}.ndjson`),
  );
  await client.signIn(group.advisorAccount, ...group.coordinators);
  const undo = await fault.prepare?.(scene, dice);
  const striking = new Striking(scene, fault, dice);
  striking.begin();
  const crowd = new Crowd(scene, client, group, expected, sizes.patienceMs);
  const people = await peopleToRefer(scene, group, sizes.crowd + sizes.overHttp);
  const goesOn = async (round: number): Promise<boolean> => {
    if (round < sizes.rounds) return true;
    // No hurry any more: the load only has to last until the fault has struck often enough.
    await delay(BETWEEN_ROUNDS_MS);
    return round < sizes.mostRounds && !striking.isEnough();
  };
  let failed: string | null = null;
  try {
    const journeys = await referAll(client, group, expected, people, LANES);
    const [alone, together] = [journeys.slice(0, sizes.overHttp), journeys.slice(sizes.overHttp)];
    await Promise.all([
      actOverHttp(client, group, expected, alone, goesOn),
      theWayTogether(crowd, together, goesOn),
    ]);
  } catch (error) {
    failed = String(error);
  }
  await striking.end();
  await untilAllReady(scene);
  const byItself = (await undo?.()) ?? 0;
  scene.note('settling');
  await settle(scene, expected, sizes.patienceMs);
  const judged = await judgeProduct(scene, group.groupId, expected, client);
  return {
    name: fault.name,
    backend: scene.backend,
    strikes: striking.times + byItself,
    byFault: fault.counts ? Object.fromEntries(fault.counts) : { [fault.name]: striking.times + byItself },
    overHttp: client.acknowledged.length,
    ...judged,
    failed,
    seconds: (performance.now() - began) / 1_000,
  };
}

async function theWayTogether(
  crowd: Crowd,
  journeys: readonly string[],
  goesOn: (round: number) => Promise<boolean>,
): Promise<void> {
  const some = Math.ceil(journeys.length / 8);
  const present = await crowd.toThePassDating(journeys, some);
  await crowd.throughThePoe(present, some);
  for (let round = 0; await goesOn(round); round += 1) await crowd.waitAndGoOn(present);
}

/** Strikes again and again beside the load. */
class Striking {
  times = 0;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly scene: Scene,
    private readonly fault: Fault,
    private readonly dice: Dice,
  ) {}

  /** Every fault of it has struck, and often enough. */
  isEnough(): boolean {
    return this.times >= this.fault.least && (this.fault.hasStruckAll?.() ?? true);
  }

  begin(): void {
    this.running = this.run();
  }

  async end(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await delay(this.dice.between(...this.fault.pause));
      if (this.dice.next() > STRUCK_WHILE_DOWN) await untilAllReady(this.scene);
      const times = await this.fault.strike(this.scene, this.dice);
      if (times > 0) this.scene.note(`struck: ${this.fault.name}`);
      this.times += times;
    }
  }
}
