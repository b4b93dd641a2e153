import { setTimeout as delay } from 'node:timers/promises';
import type { Dice } from '../load/dice';
import type { Scene } from '../scene/scene';
import type { Fault } from './strike';

/** Milliseconds of a freeze: longer than the two seconds after which a silent queue counts as lost. */
const FREEZE_MS = [2_500, 4_000] as const;

/** All that the queue holds is lost: FLUSHALL on Redis, the schema of BullMQ dropped on PostgreSQL. */
export const wipeQueue: Fault = {
  name: 'queue wiped',
  pause: [250, 1_200],
  least: 10,
  strike: async ({ redis, database }) => {
    if (redis) await redis.flush();
    else await database.rows(`SET lock_timeout = '2s'; DROP SCHEMA IF EXISTS bullmq CASCADE`);
    return 1;
  },
};

/** Redis ends in good order, and comes back with nothing. */
export const restartRedis: Fault = {
  name: 'Redis restarted empty',
  pause: [500, 2_500],
  least: 5,
  strike: async ({ redis }, dice) => {
    if (!redis) return 0;
    await redis.restartEmpty(dice.between(0, 1_500));
    return 1;
  },
};

/** Redis keeps its connections and answers nobody. */
export const freezeRedis: Fault = {
  name: 'Redis frozen',
  pause: [800, 2_500],
  least: 4,
  strike: async ({ redis }, dice) => {
    if (!redis) return 0;
    await redis.freeze(dice.between(...FREEZE_MS));
    return 1;
  },
};

/** PostgreSQL ends without any order; the supervisor of the product starts it again. */
export const killPostgres: Fault = {
  name: 'PostgreSQL killed',
  pause: [1_500, 4_000],
  least: 4,
  strike: async ({ postgres }: Scene, dice: Dice) => {
    await postgres.strike(dice.next() < 0.5 ? 'SIGQUIT' : 'SIGKILL');
    await delay(300);
    return 1;
  },
};
