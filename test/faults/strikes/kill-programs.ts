import { join } from 'node:path';
import type { Dice } from '../load/dice';
import type { Program } from '../scene/program';
import { programsOf } from '../scene/scene';
import type { Fault } from './strike';

/** kill -9 of one of the two workers, each of which holds the drain loop, a relay and the delivery of effects. */
export const killWorker: Fault = {
  name: 'kill -9 worker',
  pause: [1_000, 3_500],
  least: 6,
  strike: (scene, dice) => Promise.resolve(killOne(programsOf(scene, 'worker'), dice)),
};

/** kill -9 of the API in the midst of its answers. */
export const killApi: Fault = {
  name: 'kill -9 API',
  pause: [500, 2_500],
  least: 6,
  strike: (scene, dice) => Promise.resolve(killOne(programsOf(scene, 'api'), dice)),
};

/**
 * Relays that run alone, faster than those of the workers, and die at the worst places: between the lease and the hand-over to
 * the queue, and just after it. Besides they are killed at random.
 */
export const killRelay: Fault = {
  name: 'kill -9 relay',
  pause: [200, 900],
  least: 8,
  prepare: async (scene) => {
    const script = join(__dirname, '../scene/relay-alone.js');
    const relays = ['leased', 'handed'].map((place) => scene.program(`relay-${place}`, script, [place]));
    scene.programs.push(...relays);
    for (const relay of relays) relay.start();
    for (const relay of relays) await relay.untilReady();
    return async () => {
      for (const relay of relays) await relay.stop();
      for (const relay of relays) scene.programs.splice(scene.programs.indexOf(relay), 1);
      return relays.reduce((sum, relay) => sum + relay.endedByItself, 0);
    };
  },
  strike: (scene, dice) => Promise.resolve(killOne(programsOf(scene, 'relay'), dice)),
};

/** How often the last one running of its kind is struck as well, so that none is left for a while. */
const LAST_ONE_TOO = 0.3;

function killOne(programs: readonly Program[], dice: Dice): number {
  const running = programs.filter(({ ready }) => ready);
  const isLast = running.length === 1 && programs.length > 1;
  if (isLast && dice.next() > LAST_ONE_TOO) return 0;
  return running.length > 0 && dice.oneOf(running).strike() ? 1 : 0;
}
