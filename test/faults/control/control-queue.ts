import { createPostgresBackend, createRedisBackend, withBackend, type JobsOptions } from 'bullmq';
import { ensureQueueSchema } from '@passerelle/platform';
import { Redis } from 'ioredis';
import { Pool } from 'pg';

/** What travels in the control's queue: the acts a journey still has to make, or one effect. */
export type ControlJob =
  | {
      readonly kind: 'acts';
      readonly groupId: string;
      readonly journeyId: string;
      readonly acts: readonly string[];
    }
  | { readonly kind: 'effect'; readonly key: string };

const NAME = 'control';
/** Tried again when it fails, and found soon when its worker dies: all that can be done for it by its settings. */
const JOB: JobsOptions = { attempts: 20, backoff: { type: 'fixed', delay: 300 }, removeOnComplete: true };
const WORKER = { concurrency: 8, lockDuration: 3_000, stalledInterval: 1_000, maxStalledCount: 1_000 };

/** The queue of the control: the same BullMQ on the same backends as the product's. */
export interface ControlQueue {
  add(jobs: readonly ControlJob[]): Promise<void>;
  consume(handle: (job: ControlJob) => Promise<void>): void;
}

/** Opens the queue on Redis where an address is given, else on PostgreSQL. */
export function openControlQueue(queueUrl: string, databaseUrl: string): ControlQueue {
  return queueUrl ? onRedis(queueUrl) : onPostgres(databaseUrl);
}

function onRedis(url: string): ControlQueue {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const line = (): Redis => {
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    return redis;
  };
  const queue = new Queue<ControlJob>(NAME, { connection: line() });
  queue.on('error', () => undefined);
  return {
    add: async (jobs) => {
      await queue.addBulk(jobs.map((data) => ({ name: data.kind, data, opts: JOB })));
    },
    consume: (handle) => {
      const worker = new Worker<ControlJob>(NAME, ({ data }) => handle(data), { connection: line(), ...WORKER }); // prettier-ignore
      worker.on('error', () => undefined);
    },
  };
}

function onPostgres(url: string): ControlQueue {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const line = (): Pool => {
    const pool = new Pool({ connectionString: url, max: 6, options: '-c search_path=bullmq' });
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    return pool;
  };
  const queue = new Queue<ControlJob>(NAME, { connection: line() });
  queue.on('error', () => undefined);
  return {
    add: async (jobs) => {
      try {
        await queue.addBulk(jobs.map((data) => ({ name: data.kind, data, opts: JOB })));
      } catch (error) {
        await ensureQueueSchema(url).catch(() => undefined);
        throw error;
      }
    },
    consume: (handle) => {
      const worker = new Worker<ControlJob>(NAME, ({ data }) => handle(data), { connection: line(), ...WORKER }); // prettier-ignore
      worker.on('error', () => undefined);
    },
  };
}
