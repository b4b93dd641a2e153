/** Carries wake-ups and ids between processes. Whatever it loses, PostgreSQL still knows. */
export interface JobTransport {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): JobQueue;
  consume(name: string, handle: (job: CarriedJob) => Promise<void>, concurrency: number): JobConsumer;
  close(): Promise<void>;
}

/** A job as it travels: ids only, no personal data. */
export interface CarriedJob {
  readonly name: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface JobQueue {
  /** Adds jobs in one go; an id already known is swallowed, so ids carry a dispatch generation. @throws when the queue does not answer in time */
  addMany(jobs: readonly (CarriedJob & { readonly id: string })[]): Promise<void>;
  /** Adds one job per `subject`; asked again while it runs, it runs once more. @throws when the queue does not answer in time */
  wake(subject: string, data: CarriedJob['data']): Promise<void>;
  counts(): Promise<Readonly<Record<string, number>>>;
  pause(): Promise<void>;
  resume(): Promise<void>;
}

export interface JobConsumer {
  /** Instant (ms, monotonic) at which the last job was finished; for the watchdog. */
  readonly lastFinished: () => number;
  /** Closes and opens again: for a consumer that no longer hears. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
