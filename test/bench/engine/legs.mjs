import { measureBulk } from './bulk.mjs';
import { measureDrain } from './drain.mjs';
import { measureFloor } from './floor.mjs';
import { measureHop } from './hop.mjs';
import { measureHttp } from './http.mjs';
import { measureReads } from './reads.mjs';
import { measureRival } from './rivals.mjs';
import { measureTimers } from './timers.mjs';

const POSTGRES = { kind: 'postgres' };
const FLOOR_SECONDS = 4;
const HTTP = { connections: 8, warmUp: 8, seconds: 6, most: 12_000 };
const HOP_SECONDS = 8;
/** The minute of 15 000 timers, made shorter, hence harder. */
const TIMER_SECONDS = 20;
const CAMPAIGN = 15_000;
const WORKERS = 1;

/**
 * What a round is made of, by name, in the order of a round; each leg gives one or several figures. Those on Redis or beside the
 * past are there when the ground has them.
 */
export function legsOf({ server, active, past, groups, pastGroups, floorUrl, redis }) {
  const secret = server.server.state.secretKey;
  return {
    floor: async () => ({ floor: await measureFloor(floorUrl, FLOOR_SECONDS) }),
    drain: async () => ({ drain: await measureDrain(active, groups.drained, POSTGRES, WORKERS) }),
    'pg-boss': async () => ({ pgBoss: await measureRival(server, 'pg-boss', 'batched') }),
    ...(redis && {
      'drain on Redis': async () => ({
        drainRedis: await measureDrain(active, groups.drained, redis, WORKERS),
      }),
    }),
    'graphile-batched': async () => ({
      graphileBatched: await measureRival(server, 'graphile-worker', 'batched'),
    }),
    'graphile-worker': async () => ({ graphileEach: await measureRival(server, 'graphile-worker', 'each') }),
    ...(past && {
      'drain beside the past': async () => ({
        drainPast: await measureDrain(past, pastGroups.drained, POSTGRES, WORKERS),
      }),
      reads: () => measureReads(past, pastGroups.drained),
    }),
    http: async () => {
      const { perSecond, p50, p95 } = await measureHttp(active, secret, POSTGRES, HTTP);
      return { httpActs: perSecond, httpP50: p50, httpP95: p95 };
    },
    hop: async () => {
      const { p50, p95 } = await measureHop(active, groups.drained, POSTGRES, HOP_SECONDS);
      return { hopP50: p50, hopP95: p95 };
    },
    timers: async () => {
      const { p50, p95 } = await measureTimers(active, groups.clocked, POSTGRES, TIMER_SECONDS);
      return { timerLateP50: p50, timerLateP95: p95 };
    },
    bulk: async () => {
      const { asking, engine } = await measureBulk(active, CAMPAIGN);
      return { bulkAsking: asking, bulkEngine: engine };
    },
    ...(redis && {
      'http on Redis': async () => ({
        httpActsRedis: (await measureHttp(active, secret, redis, HTTP)).perSecond,
      }),
      'hop on Redis': async () => {
        const { p50, p95 } = await measureHop(active, groups.drained, redis, HOP_SECONDS);
        return { hopP50Redis: p50, hopP95Redis: p95 };
      },
      'timers on Redis': async () => ({
        timerLateP95Redis: (await measureTimers(active, groups.clocked, redis, TIMER_SECONDS)).p95,
      }),
    }),
  };
}
