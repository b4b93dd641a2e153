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
import { Redis } from 'ioredis';
import type { QueueConfig } from '../config';
import { ensureQueueSchema } from '../database/queue-schema';
import { withinTime } from './within-time';
import type { CarriedJob, JobConsumer, JobQueue, JobTransport } from './transport';

/** A queue that does not answer within this time is taken as lost; a frozen Redis would otherwise hold a call for ever. */
const ANSWER_MS = 2_000;
const LOCK_MS = 60_000;
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

type AnyQueue = Pick<Queue, 'addBulk' | 'add' | 'getJobCounts' | 'pause' | 'resume' | 'close'>;
type AnyWorker = Pick<Worker, 'close'>;

/** BullMQ on Redis where QUEUE_URL names one, else on the PostgreSQL of the product. */
export function makeTransport(queue: QueueConfig, databaseUrl: string): JobTransport {
  if (queue.kind === 'redis') return redisTransport(queue.url);
  const connection: PostgresConnectionOptions = { connectionString: databaseUrl, max: 6 };
  return new BullTransport('postgres', withBackend(createPostgresBackend), () => connection, () => connection, () => ensureQueueSchema(databaseUrl)); // prettier-ignore
}

function redisTransport(url: string): JobTransport {
  const producing = (): ConnectionOptions =>
    new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false });
  const consuming = (): ConnectionOptions => new Redis(url, { maxRetriesPerRequest: null });
  return new BullTransport('redis', withBackend(createRedisBackend), producing, consuming, () =>
    Promise.resolve(),
  );
}

class BullTransport<B extends IQueueBackend, C> implements JobTransport {
  private readonly queues = new Map<string, BullQueue>();
  private readonly consumers: BullConsumer[] = [];

  constructor(
    readonly kind: 'postgres' | 'redis',
    private readonly classes: BackendClasses<B, C>,
    private readonly producing: () => C,
    private readonly consuming: () => C,
    private readonly repair: () => Promise<unknown>,
  ) {}

  queue(name: string): JobQueue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new BullQueue(() => {
        const made = new this.classes.Queue(name, {
          connection: this.producing(),
          streams: { events: { maxLen: 100 } },
        });
        made.on('error', ignoreOutage);
        return made as unknown as AnyQueue;
      }, this.repair);
      this.queues.set(name, queue);
    }
    return queue;
  }

  consume(name: string, handle: (job: CarriedJob) => Promise<void>, concurrency: number): JobConsumer {
    const consumer = new BullConsumer((finished) => {
      const worker = new this.classes.Worker<CarriedJob['data']>(
        name,
        async (job) => {
          await handle({ name: job.name, data: job.data });
          finished();
        },
        { connection: this.consuming(), concurrency, lockDuration: LOCK_MS, maxStalledCount: 5 },
      );
      worker.on('error', ignoreOutage);
      return worker as unknown as AnyWorker;
    }, this.repair);
    this.consumers.push(consumer);
    return consumer;
  }

  async close(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}

/** An outage shows in calls that fail and in the lag of the outbox; BullMQ's own event would only end the process. */
function ignoreOutage(): void {
  return undefined;
}

class BullQueue implements JobQueue {
  private queue: AnyQueue | null = null;

  constructor(
    private readonly make: () => AnyQueue,
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
    await withinTime(this.queue?.close() ?? Promise.resolve(), ANSWER_MS).catch(ignoreOutage);
  }

  /** A queue whose schema was dropped is made again; the caller hears of this failure all the same. */
  private async call<T>(work: (queue: AnyQueue) => Promise<T>): Promise<T> {
    this.queue ??= this.make();
    try {
      return await withinTime(work(this.queue), ANSWER_MS);
    } catch (error) {
      const broken = this.queue;
      this.queue = null;
      void withinTime(broken.close(), ANSWER_MS).catch(ignoreOutage);
      await withinTime(this.repair(), ANSWER_MS).catch(ignoreOutage);
      throw error;
    }
  }
}

class BullConsumer implements JobConsumer {
  private worker: AnyWorker;
  private finishedAt = performance.now();

  constructor(
    private readonly make: (finished: () => void) => AnyWorker,
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
    const { worker } = this;
    await withinTime(worker.close(), ANSWER_MS).catch(() =>
      withinTime(worker.close(true), ANSWER_MS).catch(ignoreOutage),
    );
  }

  private open(): AnyWorker {
    return this.make(() => {
      this.finishedAt = performance.now();
    });
  }
}
