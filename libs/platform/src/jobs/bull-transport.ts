import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type BackendClasses,
  type ConnectionOptions,
  type IQueueBackend,
  type PostgresConnectionOptions,
  type Queue,
  type Worker,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { QueueConfig } from '../config';
import { ensureQueueSchema } from '../database/queue-schema';
import { QueuePool } from './queue-pool';
import { withinTime } from './within-time';
import type { CarriedJob, JobConsumer, JobQueue, JobTransport } from './transport';

/** A queue that does not answer within this time is taken as lost; a frozen Redis would otherwise hold a call for ever. */
const ANSWER_MS = 2_000;
const LOCK_MS = 60_000;
/** Least time between two repairs of the queue's schema. */
const REPAIR_AGAIN_MS = 5_000;
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

type AnyQueue = Pick<Queue, 'addBulk' | 'add' | 'getJobCounts' | 'pause' | 'resume' | 'close'>;
type AnyWorker = Pick<Worker, 'close'>;

/** A queue or a worker of BullMQ with the end of its connections. */
interface Wired<T> {
  readonly bull: T;
  readonly end: () => Promise<void>;
}

/** BullMQ on Redis where QUEUE_URL names one, else on the PostgreSQL of the product. */
export function makeTransport(queue: QueueConfig, databaseUrl: string): JobTransport {
  if (queue.kind === 'redis') return redisTransport(queue.url);
  const line = (): Line<PostgresConnectionOptions> => {
    const own = new QueuePool(databaseUrl);
    return { connection: own.pool, end: () => own.end() };
  };
  const repair = seldom(() => ensureQueueSchema(databaseUrl));
  return new BullTransport('postgres', withBackend(createPostgresBackend), line, line, repair);
}

/** One at a time whatever the number of those who ask, and not again at once: a slow server must not be made slower. */
function seldom(work: () => Promise<unknown>): () => Promise<unknown> {
  let running: Promise<unknown> | null = null;
  let endedAt = -Infinity;
  return () => {
    if (running) return running;
    if (performance.now() - endedAt < REPAIR_AGAIN_MS) return Promise.resolve();
    running = work().finally(() => {
      running = null;
      endedAt = performance.now();
    });
    return running;
  };
}

function redisTransport(url: string): JobTransport {
  const line = (options: RedisOptions) => (): Line<ConnectionOptions> => {
    const redis = new Redis(url, options);
    redis.on('error', ignoreOutage);
    const end = (): Promise<void> => {
      redis.disconnect();
      return Promise.resolve();
    };
    return { connection: redis, end };
  };
  const producing = line({ enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const consuming = line({ maxRetriesPerRequest: null });
  return new BullTransport('redis', withBackend(createRedisBackend), producing, consuming, () =>
    Promise.resolve(),
  );
}

/** The connections of one queue or consumer: ours to end, since BullMQ leaves those it was given. */
interface Line<C> {
  readonly connection: C;
  end(): Promise<void>;
}

class BullTransport<B extends IQueueBackend, C> implements JobTransport {
  private readonly queues = new Map<string, BullQueue>();
  private readonly consumers: BullConsumer[] = [];

  constructor(
    readonly kind: 'postgres' | 'redis',
    private readonly classes: BackendClasses<B, C>,
    private readonly producing: () => Line<C>,
    private readonly consuming: () => Line<C>,
    private readonly repair: () => Promise<unknown>,
  ) {}

  queue(name: string): JobQueue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new BullQueue(() => {
        const line = this.producing();
        const made = new this.classes.Queue(name, {
          connection: line.connection,
          streams: { events: { maxLen: 100 } },
        });
        made.on('error', ignoreOutage);
        return { bull: made, end: () => line.end() };
      }, this.repair);
      this.queues.set(name, queue);
    }
    return queue;
  }

  consume(name: string, handle: (job: CarriedJob) => Promise<void>, concurrency: number): JobConsumer {
    const consumer = new BullConsumer((finished) => {
      const line = this.consuming();
      const worker = new this.classes.Worker<CarriedJob['data']>(
        name,
        async (job) => {
          await handle({ name: job.name, data: job.data });
          finished();
        },
        { connection: line.connection, concurrency, lockDuration: LOCK_MS, maxStalledCount: 5 },
      );
      worker.on('error', ignoreOutage);
      return { bull: worker, end: () => line.end() };
    }, this.repair);
    this.consumers.push(consumer);
    return consumer;
  }

  async close(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}

/** Closes in good order where that can be done in time; the connections end in any case. */
async function letGo(wired: Wired<Pick<Queue, 'close'>> | null): Promise<void> {
  if (!wired) return;
  await withinTime(wired.bull.close(), ANSWER_MS).catch(ignoreOutage);
  await wired.end();
}

/** An outage shows in calls that fail and in the lag of the outbox; BullMQ's own event would only end the process. */
function ignoreOutage(): void {
  return undefined;
}

class BullQueue implements JobQueue {
  private queue: Wired<AnyQueue> | null = null;
  private closed = false;

  constructor(
    private readonly make: () => Wired<AnyQueue>,
    private readonly repair: () => Promise<unknown>,
  ) {}

  async addMany(jobs: readonly (CarriedJob & { readonly id: string })[]): Promise<void> {
    await this.call((queue) =>
      queue.addBulk(jobs.map(({ name, data, id }) => ({ name, data, opts: { ...KEEP_NOTHING, jobId: id } }))),
    );
  }

  async wake(subject: string, data: CarriedJob['data']): Promise<void> {
    const deduplication = { id: subject, keepLastIfActive: true };
    await this.call((queue) => queue.add('wake', data, { ...KEEP_NOTHING, deduplication }));
  }

  counts(): Promise<Record<string, number>> {
    return this.call((queue) => queue.getJobCounts());
  }

  async pause(): Promise<void> {
    await this.call((queue) => queue.pause());
  }

  async resume(): Promise<void> {
    await this.call((queue) => queue.resume());
  }

  async close(): Promise<void> {
    this.closed = true;
    const last = this.queue;
    this.queue = null;
    await letGo(last);
  }

  /** A queue whose schema was dropped is made again; the caller hears of this failure all the same. */
  private async call<T>(work: (queue: AnyQueue) => Promise<T>): Promise<T> {
    const used = (this.queue ??= this.make());
    try {
      return await withinTime(work(used.bull), ANSWER_MS);
    } catch (error) {
      // Closed meanwhile: its connections are already being let go, and there is nothing to repair.
      if (this.closed) throw error;
      // Of several calls that fail together the first lets go of it; another may be at hand already.
      if (this.queue === used) {
        this.queue = null;
        void letGo(used).catch(ignoreOutage);
      }
      await withinTime(this.repair(), ANSWER_MS).catch(ignoreOutage);
      throw error;
    }
  }
}

class BullConsumer implements JobConsumer {
  private worker: Wired<AnyWorker>;
  private finishedAt = performance.now();

  constructor(
    private readonly make: (finished: () => void) => Wired<AnyWorker>,
    private readonly repair: () => Promise<unknown>,
  ) {
    this.worker = this.open();
  }

  lastFinished = (): number => this.finishedAt;

  async restart(): Promise<void> {
    await this.close();
    await withinTime(this.repair(), ANSWER_MS).catch(ignoreOutage);
    this.worker = this.open();
    this.finishedAt = performance.now();
  }

  async close(): Promise<void> {
    await letGo(this.worker);
  }

  private open(): Wired<AnyWorker> {
    return this.make(() => {
      this.finishedAt = performance.now();
    });
  }
}
